package dev.passback.app.web.wizard;

import dev.passback.app.json.Piles;
import dev.passback.app.web.plan.Opened;
import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.Roster;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.Student;
import dev.passback.match.IdentifierRate;
import dev.passback.match.IdentifyBy;
import dev.passback.match.Match;
import dev.passback.match.Matching;
import dev.passback.match.StudentChoice;
import dev.passback.plan.Plan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who is who in a plan, for its page. Matched rows are counted only; the open ones are shown, those that a click settles
 * first.
 *
 * @param open likely rows, then conflicts, then unknown ones; at most {@link #SHOWN}
 * @param more how many open rows are not shown
 * @param missing students of the gradebook of whom the file says nothing; at most {@link #SHOWN}
 * @param pins what persons decided, now or earlier
 * @param roster every student that can be chosen
 */
record StudentsView(
        Piles piles,
        int rows,
        IdentifyBy by,
        List<IdentifierRate> rates,
        Optional<IdentifierRate> best,
        List<OpenRow> open,
        int more,
        List<String> missing,
        int missingCount,
        List<Pin> pins,
        List<Candidate> roster) {
    private static final int SHOWN = 100;

    /**
     * A row of the source that matches nobody for sure.
     *
     * @param pile of the message key: likely, conflict, unknown, unregistered
     * @param key the identifier under which a person's word on it is kept; empty for a row without any
     */
    record OpenRow(String pile, Wording place, String who, String key, Wording reason, List<Candidate> candidates) {}

    /** A student of the gradebook, by an identifier that names them and nobody else. */
    record Candidate(String identifier, String label) {}

    /** @param is the roster's identifier; empty where the student is left out */
    record Pin(String source, String is) {}

    static StudentsView of(Opened opened) {
        Plan plan = opened.planned().plan();
        Matching matching = plan.matching();
        ScoreSheet sheet = plan.inputs().sheet();
        Roster roster = plan.inputs().book().roster();
        List<OpenRow> open = IntStream.range(0, matching.size())
                .filter(row -> matching.student(row) < 0)
                .mapToObj(row -> row(sheet, roster, matching, row))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(row ->
                        List.of("likely", "conflict", "unknown", "unregistered").indexOf(row.pile())))
                .toList();
        List<String> missing = missing(matching, roster);
        return new StudentsView(
                Piles.of(matching),
                matching.size(),
                plan.choices().identifyBy(),
                matching.rates(),
                matching.best(),
                open.subList(0, Math.min(SHOWN, open.size())),
                Math.max(0, open.size() - SHOWN),
                missing.subList(0, Math.min(SHOWN, missing.size())),
                missing.size(),
                pins(plan.choices().students()),
                IntStream.range(0, roster.size())
                        .mapToObj(student -> candidate(roster.student(student)))
                        .toList());
    }

    private static Optional<OpenRow> row(ScoreSheet sheet, Roster roster, Matching matching, int row) {
        return switch (matching.match(row)) {
            case Match.Likely likely ->
                Optional.of(open("likely", sheet, row, likely.reason(), List.of(likely.student()), roster));
            case Match.Conflict conflict ->
                Optional.of(open("conflict", sheet, row, conflict.reason(), conflict.students(), roster));
            case Match.Unknown unknown -> Optional.of(open("unknown", sheet, row, Wording.NONE, List.of(), roster));
            case Match.Unregistered unregistered ->
                Optional.of(open("unregistered", sheet, row, Wording.NONE, List.of(), roster));
            case Match.Matched matched -> Optional.empty();
            case Match.Blank blank -> Optional.empty();
            case Match.Ignored ignored -> Optional.empty();
        };
    }

    private static OpenRow open(
            String pile, ScoreSheet sheet, int row, Wording reason, List<Integer> students, Roster roster) {
        List<Identifier> identifiers = sheet.identifiersOf(row);
        // a name may be two students'; an identifier is looked for first
        String key = identifiers.stream()
                .sorted(Comparator.comparing(identifier -> identifier.kind().family() == Family.NAME))
                .map(Identifier::value)
                .findFirst()
                .orElse("");
        return new OpenRow(
                pile,
                sheet.describeLine(row),
                String.join(
                        ", ",
                        identifiers.stream().map(Identifier::value).distinct().toList()),
                key,
                reason,
                students.stream()
                        .map(student -> candidate(roster.student(student)))
                        .toList());
    }

    private static Candidate candidate(Student student) {
        String identifier = student.identifiers().stream()
                // people know campus ids and addresses; a system's own number only where there is nothing else
                .sorted(Comparator.comparingInt(each -> switch (each.kind().family()) {
                    case NAME -> 2;
                    case SYSTEM -> 1;
                    case CAMPUS, EMAIL, REMOTE -> 0;
                }))
                .map(Identifier::value)
                .findFirst()
                .orElse("");
        return new Candidate(identifier, student.label());
    }

    private static List<String> missing(Matching matching, Roster roster) {
        BitSet found = new BitSet();
        for (int row = 0; row < matching.size(); row++) {
            if (matching.student(row) >= 0) {
                found.set(matching.student(row));
            } else if (matching.match(row) instanceof Match.Matched pinned) {
                found.set(pinned.student());
            }
        }
        List<String> missing = new ArrayList<>();
        for (int student = 0; student < roster.size(); student++) {
            if (!found.get(student)) {
                missing.add(roster.student(student).label());
            }
        }
        return missing;
    }

    private static List<Pin> pins(Map<String, StudentChoice> choices) {
        return choices.entrySet().stream()
                .map(choice -> switch (choice.getValue()) {
                    case StudentChoice.Is is -> new Pin(choice.getKey(), is.rosterIdentifier());
                    case StudentChoice.Ignore ignore -> new Pin(choice.getKey(), "");
                })
                .toList();
    }
}
