package dev.passback.match;

import dev.passback.grade.IdentifierKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has a value: from an identifier's text to the students of a roster. Letter case counts only where two students
 * differ by nothing else.
 */
final class ValueIndex {

    /** A student who has the value, under that kind, spelt like that. */
    record Holder(int student, IdentifierKind kind, String spelling) {}

    private static final int EMPTY = -1;
    private static final int CROWD = 16;
    /** What {@link #only} gives for a value of several students. */
    static final int SHARED = -2;

    private String[] keys = new String[64];
    private int[] students = new int[64];
    private IdentifierKind[] kinds = new IdentifierKind[64];
    private String[] spellings = new String[64];
    private int size;
    private final Map<String, List<Holder>> shared = new HashMap<>();
    /** The holders of values that very many have (a placeholder for everybody), sorted out once for all rows. */
    private final Map<String, Holders> crowds = new HashMap<>();

    ValueIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(32, expected)) * 4;
        allocate(capacity);
    }

    /** Enters that {@code student} has this value; {@code bare} must not be empty. */
    void add(String bare, int student, IdentifierKind kind) {
        if (size * 2 > keys.length) {
            grow();
        }
        String key = IdentifierText.folded(bare);
        int slot = slot(key);
        if (students[slot] == EMPTY) {
            put(slot, key, student, kind, bare);
            size++;
        } else if (students[slot] == SHARED) {
            share(key, new Holder(student, kind, bare));
        } else if (students[slot] != student || !bare.equals(spellings[slot])) {
            // another spelling of the same student's counts too, once somebody else has the value
            share(key, new Holder(students[slot], kinds[slot], spellings[slot]));
            share(key, new Holder(student, kind, bare));
            students[slot] = SHARED;
        }
    }

    /**
     * {@return who has the value: nobody, one student, or all of the students who cannot be told apart by it}
     */
    Holders holders(String bare) {
        String key = IdentifierText.folded(bare);
        int slot = slot(key);
        if (students[slot] == EMPTY) {
            return Holders.NONE;
        }
        if (students[slot] != SHARED) {
            return Holders.of(List.of(new Holder(students[slot], kinds[slot], spellings[slot])));
        }
        List<Holder> all = shared.getOrDefault(key, List.of());
        return all.size() < CROWD ? spelt(bare, all) : crowds.computeIfAbsent(bare, b -> spelt(b, all));
    }

    private static Holders spelt(String bare, List<Holder> all) {
        List<Holder> exact =
                all.stream().filter(holder -> holder.spelling().equals(bare)).toList();
        return Holders.of(exact.isEmpty() ? all : exact);
    }

    /** {@return the only student who has the value, -1 for nobody, -2 where {@link #holders} must tell} */
    int only(String bare) {
        return students[slot(IdentifierText.folded(bare))];
    }

    private void share(String key, Holder holder) {
        shared.computeIfAbsent(key, k -> new ArrayList<>(2)).add(holder);
    }

    private int slot(String key) {
        int mask = keys.length - 1;
        int hash = key.hashCode();
        int slot = (((hash ^ (hash >>> 16)) * 0x9E3779B1) >>> 1) & mask;
        while (students[slot] != EMPTY && !key.equals(keys[slot])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, String key, int student, IdentifierKind kind, String spelling) {
        keys[slot] = key;
        students[slot] = student;
        kinds[slot] = kind;
        spellings[slot] = spelling;
    }

    private void grow() {
        String[] oldKeys = keys;
        int[] oldStudents = students;
        IdentifierKind[] oldKinds = kinds;
        String[] oldSpellings = spellings;
        allocate(keys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldStudents[i] != EMPTY) {
                put(slot(oldKeys[i]), oldKeys[i], oldStudents[i], oldKinds[i], oldSpellings[i]);
            }
        }
    }

    private void allocate(int capacity) {
        keys = new String[capacity];
        students = new int[capacity];
        Arrays.fill(students, EMPTY);
        kinds = new IdentifierKind[capacity];
        spellings = new String[capacity];
    }
}
