package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import dev.passback.grade.Roster;
import dev.passback.mapping.MappedItem;
import dev.passback.match.Match;
import dev.passback.match.Matching;
import java.util.List;
import java.util.stream.Collectors;

/** Says which rows have no student, and sends those with scores back. */
final class StudentNotes {
    /** So many students are named in a message. */
    private static final int SHOWN_AT_MOST = 5;

    private final PlanInputs inputs;
    private final Matching matching;
    private final SourceRows rows;
    private final Notes notes;

    StudentNotes(PlanInputs inputs, Matching matching, SourceRows rows, Notes notes) {
        this.inputs = inputs;
        this.matching = matching;
        this.rows = rows;
        this.notes = notes;
    }

    void tell(List<MappedItem> taken) {
        for (int row = 0; row < matching.size(); row++) {
            if (matching.student(row) < 0) {
                tellOpen(row, matching.match(row), taken);
            } else if (matching.isPinned(row)) {
                notes.add(Finding.of(
                        FindingCode.STUDENT_PINNED,
                        inputs.sheet().place(row),
                        Wording.of("{}: pinned to {}", inputs.sheet().describe(row), label(matching.student(row)))));
            }
        }
        int absent = inputs.book().roster().size() - rows.students().length;
        if (absent > 0 && inputs.sheet().size() > 0) {
            notes.add(Finding.of(
                    FindingCode.STUDENT_NOT_IN_SOURCE,
                    Place.WHOLE,
                    Wording.of(
                            "{} of {} students of the gradebook get nothing from the source",
                            absent,
                            inputs.book().roster().size())));
        }
    }

    private void tellOpen(int row, Match match, List<MappedItem> taken) {
        switch (match) {
            case Match.Likely likely ->
                open(
                        FindingCode.STUDENT_LIKELY,
                        row,
                        Wording.of("likely {}: {}", label(likely.student()), likely.reason()),
                        taken);
            case Match.Conflict conflict ->
                open(
                        FindingCode.STUDENT_CONFLICT,
                        row,
                        Wording.of("{}: {}", conflict.reason(), labels(conflict.students())),
                        taken);
            case Match.Unknown u ->
                open(FindingCode.STUDENT_UNKNOWN, row, Wording.of("not a student of this course"), taken);
            case Match.Unregistered u ->
                open(FindingCode.REMOTE_UNREGISTERED, row, Wording.of("a clicker that nobody registered"), taken);
            case Match.Blank b -> open(FindingCode.STUDENT_BLANK, row, Wording.of("the row has no identifier"), taken);
            case Match.Ignored i ->
                notes.add(Finding.of(
                        FindingCode.STUDENT_IGNORED,
                        inputs.sheet().place(row),
                        Wording.of("the mapping says that this student is left out")));
            case Match.Matched m -> throw new IllegalStateException("row " + row + " is matched");
        }
    }

    private void open(FindingCode code, int row, Wording wording, List<MappedItem> taken) {
        boolean blankIsIgnored = inputs.rules().ignoresBlank() && code == FindingCode.STUDENT_BLANK;
        boolean nothingLost = taken.stream().allMatch(item -> item.scores().isBlank(row));
        // all that the source knows of the person, since a name alone tells too little
        Wording identifiers = inputs.sheet().describe(row);
        Wording full = identifiers.equals(Wording.NONE) ? wording : Wording.of("{}: {}", identifiers, wording);
        if (blankIsIgnored || nothingLost) {
            notes.add(Finding.of(code, inputs.sheet().place(row), full).with(Severity.INFO));
        } else {
            notes.returnRow(row, Finding.of(code, inputs.sheet().place(row), full));
        }
    }

    private String labels(List<Integer> students) {
        int shown = Math.min(students.size(), SHOWN_AT_MOST);
        return students.subList(0, shown).stream().map(this::label).collect(Collectors.joining("; "))
                + (students.size() > shown ? "; …" : "");
    }

    private String label(int student) {
        Roster roster = inputs.book().roster();
        return roster.student(student).label();
    }
}
