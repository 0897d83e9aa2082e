package dev.passback.files.upload;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One identifier column of an upload file: for each student of a roster the text to write, blank where there is none
 * that names this student and nobody else.
 *
 * @param column the texts, trimmed but otherwise as the roster has them
 * @param states for each student whether there is a text, and if not, why
 */
public record FileIdentifier(IdentifierColumn column, List<State> states) {

    /** Whether an identifier can be written for a student. */
    public enum State {
        USABLE,
        /** The roster has none. */
        MISSING,
        /** Another student of the roster has the same. */
        SHARED,
        /** The importer would read another text than the one that is written. */
        REWRITTEN
    }

    /**
     * How a gradebook's importer treats an identifier.
     *
     * @param key equal for texts that the importer takes for the same
     * @param survives whether the importer reads a text as it was written
     */
    public record Reading(UnaryOperator<String> key, Predicate<String> survives) {}

    public FileIdentifier {
        states = List.copyOf(states);
    }

    public boolean isUsable(int student) {
        return states.get(student) == State.USABLE;
    }

    /** {@return whether it names every one of these students} */
    public boolean namesAll(BitSet students) {
        return students.stream().allMatch(this::isUsable);
    }

    /**
     * Finds what can be written for each student of {@code roster}.
     *
     * @param kind the column's own kind
     * @param substitutes kinds that stand in, in this order, where the roster has no column of the own kind at all
     */
    public static FileIdentifier of(
            Roster roster, IdentifierKind kind, List<IdentifierKind> substitutes, Reading reading) {
        List<TextColumn> sources = columns(roster, kind);
        if (sources.isEmpty()) {
            sources = substitutes.stream()
                    .flatMap(substitute -> columns(roster, substitute).stream())
                    .toList();
        }
        List<String> texts = new ArrayList<>(roster.size());
        Repeats keys = new Repeats(roster.size());
        for (int i = 0; i < roster.size(); i++) {
            String text = firstText(sources, i);
            texts.add(text);
            if (!text.isEmpty()) {
                keys.add(reading.key().apply(text));
            }
        }
        TextColumn.Builder values = new TextColumn.Builder(roster.size());
        List<State> states = new ArrayList<>(roster.size());
        for (String text : texts) {
            State state = state(text, keys, reading);
            states.add(state);
            values.add(state == State.USABLE ? text : "");
        }
        return new FileIdentifier(new IdentifierColumn(kind, kind.label(), values.build()), states);
    }

    private static State state(String text, Repeats keys, Reading reading) {
        if (text.isEmpty()) {
            return State.MISSING;
        }
        if (keys.isRepeated(reading.key().apply(text))) {
            return State.SHARED;
        }
        boolean survives = !holdsControl(text) && reading.survives().test(text);
        return survives ? State.USABLE : State.REWRITTEN;
    }

    /** A line break would make two physical lines of one, which both importers look at. */
    private static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<TextColumn> columns(Roster roster, IdentifierKind kind) {
        return roster.columns().stream()
                .filter(column -> column.kind() == kind)
                .map(IdentifierColumn::values)
                .toList();
    }

    private static String firstText(List<TextColumn> sources, int student) {
        for (TextColumn source : sources) {
            String text = source.get(student).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
