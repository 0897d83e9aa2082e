package dev.passback.match;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.Lines;
import dev.passback.grade.Roster;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.Student;
import dev.passback.grade.StudentKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A roster to which a newer list of the same course adds students. Who is there stays as they are, at their place and with
 * their key, also those whom the list has no more: scores of theirs stand in the gradebook.
 *
 * @param after those who were there, then those who are new
 * @param added how many are new
 * @param known how many of the list were there already
 * @param findings students of the list who were left out, since it is not certain who they are
 */
public record RosterUpdate(Roster after, int added, int known, List<Finding> findings) {
    private static final Wording REPAIR =
            Wording.of("Mend the identifiers in the list, or where it comes from, and give the list again.");

    public RosterUpdate {
        findings = List.copyOf(findings);
    }

    /** {@return what comes of it when students are matched as those of a score file are; only strangers are added} */
    public static RosterUpdate of(Roster present, Roster list) {
        return new Reading(present, list).update();
    }

    /** One look at a list. */
    private static final class Reading {
        private final Roster present;
        private final Roster list;
        private final Set<String> namedOnly = new HashSet<>();
        private final Set<String> taken = new HashSet<>();
        private final List<Integer> fresh = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Reading(Roster present, Roster list) {
            this.present = present;
            this.list = list;
            StudentKeys keys = StudentKeys.of(present);
            String byName = IdentifierKind.NAME.name() + ":";
            for (int student = 0; student < present.size(); student++) {
                if (keys.key(student).startsWith(byName)) {
                    namedOnly.add(keys.key(student).substring(byName.length()));
                }
            }
        }

        RosterUpdate update() {
            ScoreSheet sheet = new ScoreSheet(
                    "roster", list.columns(), List.of(), List.of(), Lines.from(1, list.size()), List.of());
            Matching matching = new Matcher(present).match(sheet, IdentifyBy.ANY, Map.of());
            int known = 0;
            for (int row = 0; row < list.size(); row++) {
                switch (matching.match(row)) {
                    case Match.Matched matched -> known++;
                    case Match.Unknown unknown -> stranger(row);
                    case Match.Likely(int student, Wording reason) ->
                        leaveOut(
                                FindingCode.STUDENT_LIKELY,
                                row,
                                Wording.of(
                                        "likely {}: {}",
                                        present.student(student).label(),
                                        reason));
                    case Match.Conflict(Wording reason, List<Integer> students) ->
                        leaveOut(FindingCode.STUDENT_CONFLICT, row, reason);
                    case Match.Unregistered unregistered -> blank(row);
                    case Match.Blank blank -> blank(row);
                    case Match.Ignored ignored -> throw new IllegalStateException("nobody decided that");
                }
            }
            return new RosterUpdate(after(), fresh.size(), known, findings);
        }

        private void stranger(int row) {
            Student student = list.student(row);
            if (student.name().filter(namedOnly::contains).isPresent()) {
                leaveOut(
                        FindingCode.STUDENT_CONFLICT,
                        row,
                        Wording.of("a student of this name is there without an identifier"));
                return;
            }
            List<String> identifiers = student.identifiers().stream()
                    .filter(each -> each.kind().family() != Family.NAME)
                    .map(Reading::comparable)
                    .distinct()
                    .toList();
            if (identifiers.stream().anyMatch(taken::contains)) {
                leaveOut(FindingCode.STUDENT_TWICE, row, Wording.of("the list has such an identifier before"));
                return;
            }
            taken.addAll(identifiers);
            fresh.add(row);
        }

        /** {@return what is the same where two students have one identifier; a system's own number is of its kind only} */
        private static String comparable(Identifier identifier) {
            Family family = identifier.kind().family();
            Object among = family == Family.SYSTEM ? identifier.kind() : family;
            return among + " " + IdentifierText.folded(IdentifierText.bare(identifier.value()));
        }

        private void blank(int row) {
            leaveOut(FindingCode.STUDENT_BLANK, row, Wording.of("there is no identifier"));
        }

        private void leaveOut(FindingCode code, int row, Wording why) {
            findings.add(new Finding(
                    code,
                    code.severity(),
                    Place.WHOLE,
                    Wording.of("{}: {}", list.student(row).label(), why),
                    REPAIR));
        }

        private Roster after() {
            int size = present.size() + fresh.size();
            List<IdentifierColumn> left = new ArrayList<>(list.columns());
            List<IdentifierColumn> columns = new ArrayList<>();
            for (IdentifierColumn column : present.columns()) {
                columns.add(RosterColumns.joined(column, present.size(), RosterColumns.take(column, left), fresh));
            }
            for (IdentifierColumn column : left) {
                if (fresh.stream().anyMatch(row -> !column.values().isBlank(row))) {
                    columns.add(RosterColumns.late(column, present.size(), fresh));
                }
            }
            return new Roster(columns, size);
        }
    }
}
