package dev.passback.grade;

import java.util.List;
import java.util.Optional;

/** A student of a roster, with every identifier that the gradebook has of them. */
public record Student(int index, List<Identifier> identifiers) {

    public Optional<String> name() {
        return first(IdentifierKind.NAME);
    }

    /** {@return the first identifier of that kind} */
    public Optional<String> first(IdentifierKind kind) {
        return identifiers.stream()
                .filter(identifier -> identifier.kind() == kind)
                .map(Identifier::value)
                .findFirst();
    }

    /** {@return how people see the student: name, then the other identifiers} */
    public String label() {
        return Identifier.label(identifiers);
    }
}
