package dev.passback.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
