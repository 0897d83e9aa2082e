package dev.passback.grade;

/** One way in which a student is known; the value is never blank. */
public record Identifier(IdentifierKind kind, String value) {
    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier must not be blank: " + kind.label());
        }
    }
}
