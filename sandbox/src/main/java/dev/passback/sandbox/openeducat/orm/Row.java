package dev.passback.sandbox.openeducat.orm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row with what it keeps: text, dates and datetimes as strings, numbers as {@code Long} or {@code Double}, references as
 * ids. Only its {@link Table} changes it, under the lock of the {@link Database}.
 */
public final class Row {
    private final int id;
    private final Map<String, Object> values = new HashMap<>();

    Row(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    public @Nullable Object get(String field) {
        return field.equals("id") ? Integer.valueOf(id) : values.get(field);
    }

    /** {@return text, or a blank where there is none} */
    public String text(String field) {
        return values.get(field) instanceof String text ? text : "";
    }

    /** {@return a number, 0 where there is none} */
    public double number(String field) {
        return values.get(field) instanceof Number number ? number.doubleValue() : 0;
    }

    public boolean isTrue(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    public OptionalInt reference(String field) {
        return values.get(field) instanceof Integer other ? OptionalInt.of(other) : OptionalInt.empty();
    }

    public List<Integer> references(String field) {
        return Ids.of(values.get(field));
    }

    /** {@return what is kept with the id, without what is empty} */
    public Map<String, Object> asMap() {
        Map<String, Object> all = new TreeMap<>(values);
        all.put("id", id);
        return all;
    }

    void set(String field, @Nullable Object value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }
}
