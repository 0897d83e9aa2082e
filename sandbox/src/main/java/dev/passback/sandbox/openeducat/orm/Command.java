package dev.passback.sandbox.openeducat.orm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One command of an x2many field. */
sealed interface Command {
    record Create(Map<String, Object> values) implements Command {}

    record Update(int id, Map<String, Object> values) implements Command {}

    record Delete(int id) implements Command {}

    record Unlink(int id) implements Command {}

    record Link(int id) implements Command {}

    record Replace(List<Integer> ids) implements Command {}

    /** A mere id links. */
    static Command of(@Nullable Object sent) {
        if (sent instanceof Number id) {
            return new Link(id.intValue());
        }
        if (!(sent instanceof List<?> parts) || parts.isEmpty() || !(parts.getFirst() instanceof Number code)) {
            throw OdooFault.value("Wrong x2many command: " + PythonText.repr(sent));
        }
        return switch (code.intValue()) {
            case 0 -> new Create(values(parts));
            case 1 -> new Update(id(parts), values(parts));
            case 2 -> new Delete(id(parts));
            case 3 -> new Unlink(id(parts));
            case 4 -> new Link(id(parts));
            case 5 -> new Replace(List.of());
            case 6 -> new Replace(Ids.of(parts.getLast()));
            default -> throw OdooFault.value("Wrong x2many command: " + PythonText.repr(sent));
        };
    }

    private static int id(List<?> parts) {
        return parts.size() > 1 && parts.get(1) instanceof Number id ? id.intValue() : 0;
    }

    private static Map<String, Object> values(List<?> parts) {
        Map<String, Object> values = new HashMap<>();
        if (parts.getLast() instanceof Map<?, ?> sent) {
            sent.forEach((name, value) -> values.put(String.valueOf(name), value == null ? false : value));
        }
        return values;
    }
}
