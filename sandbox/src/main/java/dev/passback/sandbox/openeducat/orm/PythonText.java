package dev.passback.sandbox.openeducat.orm;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as Python writes them, because faults quote them so. */
final class PythonText {
    private PythonText() {}

    static String repr(@Nullable Object value) {
        return switch (value) {
            case null -> "None";
            case Boolean flag -> flag ? "True" : "False";
            case String text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
            case List<?> list -> list.stream().map(PythonText::repr).collect(joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    /** {@return records as {@code op.exam(1,)} or {@code op.exam(1, 2)}} */
    static String records(String model, Collection<Integer> ids) {
        String listed = ids.stream().map(String::valueOf).collect(joining(", "));
        return model + "(" + listed + (ids.size() == 1 ? ",)" : ")");
    }
}
