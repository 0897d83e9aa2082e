package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of a call by name, whether they came in order or by name. */
public final class Arguments {
    private final List<Integer> ids;
    private final Map<String, @Nullable Object> named;

    private Arguments(List<Integer> ids, Map<String, @Nullable Object> named) {
        this.ids = ids;
        this.named = named;
    }

    /** @param byName without the context */
    static Arguments bind(Method method, List<?> inOrder, Map<String, @Nullable Object> byName) {
        List<?> rest = inOrder;
        List<Integer> ids = Ids.of(byName.get("ids"));
        if (method.onRecords() && !inOrder.isEmpty()) {
            ids = Ids.of(inOrder.getFirst());
            rest = inOrder.subList(1, inOrder.size());
        }
        List<String> names = new ArrayList<>(method.required());
        names.addAll(method.optional());
        if (rest.size() > names.size()) {
            throw OdooFault.type(method.name() + "() takes " + (names.size() + 1) + " positional arguments but "
                    + (rest.size() + 1) + " were given");
        }
        Map<String, @Nullable Object> named = new HashMap<>(byName);
        for (int i = 0; i < rest.size(); i++) {
            named.put(names.get(i), rest.get(i));
        }
        named.remove("ids");
        named.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    // search_read hands what it does not know to _read_format (measured on 19.0).
                    String where = method.name().equals("search_read") ? "BaseModel._read_format" : method.name();
                    throw OdooFault.type(where + "() got an unexpected keyword argument '" + name + "'");
                });
        return new Arguments(ids, named);
    }

    /** {@return the first argument that is required and did not come} */
    Optional<String> missing(Method method) {
        return method.required().stream()
                .filter(name -> !named.containsKey(name))
                .findFirst();
    }

    public List<Integer> ids() {
        return ids;
    }

    @Nullable
    Object get(String name) {
        return named.get(name);
    }

    List<?> list(String name) {
        return named.get(name) instanceof List<?> list ? list : List.of();
    }

    List<String> texts(String name) {
        return named.get(name) instanceof String one
                ? List.of(one)
                : list(name).stream().map(String::valueOf).toList();
    }

    String text(String name, String otherwise) {
        return named.get(name) instanceof String text && !text.isBlank() ? text : otherwise;
    }

    int number(String name, int otherwise) {
        return named.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    boolean flag(String name, boolean otherwise) {
        return named.get(name) instanceof Boolean flag ? flag : otherwise;
    }

    /** {@return a dictionary; null values in it become false, which means the same} */
    Map<String, Object> values(String name) {
        return values(named.get(name));
    }

    static Map<String, Object> values(@Nullable Object sent) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (sent instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), value == null ? false : value));
        }
        return values;
    }
}
