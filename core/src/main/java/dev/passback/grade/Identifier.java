package dev.passback.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One way in which a student is known; the value is never blank. */
public record Identifier(IdentifierKind kind, String value) {
    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier must not be blank: " + kind.label());
        }
    }

    /** {@return how people see somebody who is known by these: the name, then the others but systems' own numbers} */
    public static String label(List<Identifier> identifiers) {
        // asked for each cell of a plan: a stream would cost several times as much
        String name = "";
        List<String> distinct = new ArrayList<>(identifiers.size());
        for (Identifier identifier : identifiers) {
            if (identifier.kind() == IdentifierKind.NAME) {
                name = name.isEmpty() ? identifier.value() : name;
            } else if (identifier.kind().family() != IdentifierKind.Family.SYSTEM
                    && !distinct.contains(identifier.value())) {
                distinct.add(identifier.value());
            }
        }
        String others = String.join(", ", distinct);
        if (name.isEmpty()) {
            return others.isEmpty()
                    ? identifiers.stream().map(Identifier::value).collect(Collectors.joining(", "))
                    : others;
        }
        return others.isEmpty() ? name : name + " (" + others + ")";
    }
}
