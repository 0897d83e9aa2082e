package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search domain in prefix notation, as a tree. */
sealed interface Domain {
    record All(List<Domain> parts) implements Domain {}

    record Any(List<Domain> parts) implements Domain {}

    record Not(Domain part) implements Domain {}

    /** @param path field names with dots between them */
    record Leaf(String path, String operator, @Nullable Object value) implements Domain {
        /** {@return the leaf as faults quote it} */
        String quoted() {
            return "('" + path + "', " + PythonText.repr(operator) + ", " + PythonText.repr(value) + ")";
        }
    }

    /** Terms side by side are joined by an implicit and. */
    static Domain of(List<?> terms) {
        Deque<Domain> open = new ArrayDeque<>();
        for (int i = terms.size() - 1; i >= 0; i--) {
            open.push(
                    switch (terms.get(i)) {
                        case String operator when operator.equals("!") -> new Not(part(open));
                        case String operator when operator.equals("&") -> new All(List.of(part(open), part(open)));
                        case String operator when operator.equals("|") -> new Any(List.of(part(open), part(open)));
                        case List<?> leaf when leaf.size() == 3 -> leaf(leaf);
                        case null, default -> throw OdooFault.value("Invalid leaf " + PythonText.repr(terms.get(i)));
                    });
        }
        return new All(new ArrayList<>(open));
    }

    private static Domain part(Deque<Domain> open) {
        if (open.isEmpty()) {
            throw OdooFault.value("Domain has an operator without its operands");
        }
        return open.pop();
    }

    /** {@code (1, '=', 1)} and {@code (0, '=', 1)} stand for everything and nothing. */
    private static Domain leaf(List<?> leaf) {
        return switch (leaf.getFirst()) {
            case Number one when one.intValue() == 1 -> new All(List.of());
            case Number zero -> new Any(List.of());
            case null, default -> new Leaf(String.valueOf(leaf.get(0)), String.valueOf(leaf.get(1)), leaf.get(2));
        };
    }

    /** {@return whether a field is asked about anywhere} */
    default boolean mentions(String field) {
        return switch (this) {
            case All(var parts) -> parts.stream().anyMatch(part -> part.mentions(field));
            case Any(var parts) -> parts.stream().anyMatch(part -> part.mentions(field));
            case Not(var part) -> part.mentions(field);
            case Leaf(var path, var operator, var value) -> path.equals(field);
        };
    }
}
