package dev.passback.grade;

import dev.passback.grade.IdentifierKind.Family;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A stable text for every student of a roster, for journal and ledger: the gradebook's own number where it has one,
 * else the best identifier that no other student shares.
 *
 * <p>The same student has the same key in every later export that still carries that identifier.
 */
public final class StudentKeys {
    private final String[] keys;
    private final Map<String, Integer> indexes;

    private StudentKeys(String[] keys, Map<String, Integer> indexes) {
        this.keys = keys;
        this.indexes = indexes;
    }

    public static StudentKeys of(Roster roster) {
        List<IdentifierColumn> columns = roster.columns().stream()
                .filter(column -> column.kind().family() != Family.REMOTE)
                .sorted(Comparator.comparing(column -> column.kind()))
                .toList();
        String[] keys = new String[roster.size()];
        Map<String, Integer> indexes = HashMap.newHashMap(roster.size());
        for (IdentifierColumn column : columns) {
            Map<String, Integer> uses = uses(column, keys);
            for (int student = 0; student < keys.length; student++) {
                if (keys[student] == null && !column.values().isBlank(student)) {
                    String key = key(column, student);
                    if (Integer.valueOf(1).equals(uses.get(key)) && !indexes.containsKey(key)) {
                        keys[student] = key;
                        indexes.put(key, student);
                    }
                }
            }
        }
        for (int student = 0; student < keys.length; student++) {
            if (keys[student] == null) {
                keys[student] = "place:" + (student + 1);
                indexes.put(keys[student], student);
            }
        }
        return new StudentKeys(keys, indexes);
    }

    /** {@return the key of the student at {@code index} of the roster} */
    public String key(int index) {
        return keys[index];
    }

    /** {@return where the student with that key stands in the roster} */
    public OptionalInt index(String key) {
        Integer index = indexes.get(key);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private static Map<String, Integer> uses(IdentifierColumn column, String[] keys) {
        Map<String, Integer> uses = HashMap.newHashMap(keys.length);
        for (int student = 0; student < keys.length; student++) {
            if (!column.values().isBlank(student)) {
                uses.merge(key(column, student), 1, Integer::sum);
            }
        }
        return uses;
    }

    private static String key(IdentifierColumn column, int student) {
        return column.kind().name() + ":" + column.values().get(student).strip();
    }
}
