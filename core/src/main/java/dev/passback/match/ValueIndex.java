package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has a value: from an identifier's text to the students of a roster. Letter case counts only where two students
 * differ by nothing else.
 *
 * <p>Keeps no texts, only where in the roster they stand: a hash table of {@link #table} over entries in parallel arrays.
 */
final class ValueIndex {

    /** A student who has the value, under that kind, spelt like that. */
    record Holder(int student, IdentifierKind kind, String spelling) {}

    /** What {@link #only} gives for a value of nobody. */
    private static final int NOBODY = -1;
    /** What {@link #only} gives for a value of several students. */
    static final int SHARED = -2;

    private static final int NONE = -1;
    private static final int CROWD = 16;

    private final List<IdentifierColumn> columns;
    private final FoldedText query;
    private final FoldedText present;
    private int[] table;
    /** Of each entry: whose cell it is, in which column, and the hash of its folded text. */
    private int[] students;

    private int[] places;
    private int[] hashes;
    /** The next entry of the same text; of the first entry of a text, the last one too. */
    private int[] next;

    private int[] last;
    private int size;
    /** The holders of values that very many have (a placeholder for everybody), sorted out once for all rows. */
    private final Map<String, Holders> crowds = new HashMap<>();

    /**
     * @param columns of the roster
     * @param reader how their texts are read
     * @param expected how many entries there may be
     */
    ValueIndex(List<IdentifierColumn> columns, FoldedText reader, int expected) {
        this.columns = columns;
        query = reader.another();
        present = reader.another();
        int capacity = Math.max(16, expected);
        table = emptyTable(Integer.highestOneBit(capacity) * 4);
        students = new int[capacity];
        places = new int[capacity];
        hashes = new int[capacity];
        next = new int[capacity];
        last = new int[capacity];
    }

    /** Enters that {@code student} has what stands in the roster's column {@code place}, read as {@code text}. */
    void add(FoldedText text, int place, int student) {
        if (size == students.length) {
            grow();
        }
        int slot = slot(text);
        int first = table[slot];
        if (first == NONE) {
            table[slot] = size;
        } else if (isTold(first, place, student)) {
            return;
        } else {
            next[last[first]] = size;
            last[first] = size;
        }
        students[size] = student;
        places[size] = place;
        hashes[size] = text.hash();
        next[size] = NONE;
        last[size] = size;
        size++;
    }

    /** Another spelling of the same student's counts too, once somebody else has the value. */
    private boolean isTold(int first, int place, int student) {
        return next[first] == NONE
                && students[first] == student
                && spelling(first).equals(query.spelling(columns.get(place).values(), student));
    }

    /**
     * {@return who has the value: nobody, one student, or all of the students who cannot be told apart by it}
     */
    Holders holders(String bare) {
        query.read(bare);
        int first = table[slot(query)];
        if (first == NONE) {
            return Holders.NONE;
        }
        if (next[first] == NONE) {
            return Holders.of(List.of(holder(first)));
        }
        Holders crowd = crowds.get(bare);
        return crowd == null ? spelt(bare, first) : crowd;
    }

    private Holders spelt(String bare, int first) {
        List<Holder> all = new ArrayList<>();
        for (int entry = first; entry != NONE; entry = next[entry]) {
            all.add(holder(entry));
        }
        List<Holder> exact =
                all.stream().filter(holder -> holder.spelling().equals(bare)).toList();
        Holders holders = Holders.of(exact.isEmpty() ? all : exact);
        if (all.size() >= CROWD) {
            crowds.put(bare, holders);
        }
        return holders;
    }

    /** {@return the only student who has the value, -1 for nobody, -2 where {@link #holders} must tell} */
    int only(String bare) {
        query.read(bare);
        return only(query);
    }

    /** {@return the same for a text that was read} */
    private int only(FoldedText text) {
        return only(text, present);
    }

    /**
     * {@return the same; several threads may ask at once, each with buffers of its own}
     *
     * @param known a buffer for texts of the roster
     */
    int only(FoldedText text, FoldedText known) {
        int first = table[slot(text, known)];
        return first == NONE ? NOBODY : next[first] == NONE ? students[first] : SHARED;
    }

    private Holder holder(int entry) {
        return new Holder(students[entry], columns.get(places[entry]).kind(), spelling(entry));
    }

    private String spelling(int entry) {
        return query.spelling(columns.get(places[entry]).values(), students[entry]);
    }

    private int slot(FoldedText text) {
        return slot(text, present);
    }

    private int slot(FoldedText text, FoldedText known) {
        int mask = table.length - 1;
        int slot = start(text.hash());
        while (table[slot] != NONE && !isSame(table[slot], text, known)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSame(int entry, FoldedText text, FoldedText known) {
        if (hashes[entry] != text.hash()) {
            return false;
        }
        TextColumn values = columns.get(places[entry]).values();
        if (text.isCopy(values, students[entry])) {
            return true;
        }
        known.read(values, students[entry]);
        return known.isSame(text);
    }

    /** The uppermost bits of the product are the best mixed. */
    private int start(int hash) {
        return (hash * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }

    private void grow() {
        int capacity = size + (size >> 1);
        students = Arrays.copyOf(students, capacity);
        places = Arrays.copyOf(places, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        next = Arrays.copyOf(next, capacity);
        last = Arrays.copyOf(last, capacity);
        if (capacity * 2 > table.length) {
            int[] old = table;
            table = emptyTable(old.length * 2);
            for (int entry : old) {
                if (entry != NONE) {
                    int slot = start(hashes[entry]);
                    while (table[slot] != NONE) {
                        slot = (slot + 1) & (table.length - 1);
                    }
                    table[slot] = entry;
                }
            }
        }
    }

    private static int[] emptyTable(int capacity) {
        int[] table = new int[capacity];
        Arrays.fill(table, NONE);
        return table;
    }
}
