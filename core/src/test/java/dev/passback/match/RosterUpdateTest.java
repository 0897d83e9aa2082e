package dev.passback.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.grade.Roster;
import dev.passback.grade.Student;
import dev.passback.grade.StudentKeys;
import dev.passback.grade.Tables;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Students who came late are added to a roster; everybody else stays. */
class RosterUpdateTest {
    private static final Roster COURSE = Tables.roster(
            "STUDENT_ID | EMAIL       | NAME",
            "00123      | ana@uni.edu | Ana López",
            "00124      | ben@uni.edu | Ben Okafor",
            "           |             | Carol Clark");

    @Test
    void strangersAreAddedBehindThoseWhoAreThere() {
        RosterUpdate update = RosterUpdate.of(
                COURSE,
                Tables.roster(
                        "NAME       | STUDENT_ID | EMAIL",
                        "Dora Doe   | 00125      | dora@uni.edu",
                        "Ana López  | 00123      | ana@uni.edu",
                        "Eve Engel  |            | eve@uni.edu"));

        assertThat(update.added()).isEqualTo(2);
        assertThat(update.known()).isEqualTo(1);
        assertThat(update.findings()).isEmpty();
        assertThat(labels(update.after()))
                .containsExactly(
                        "Ana López (00123, ana@uni.edu)",
                        "Ben Okafor (00124, ben@uni.edu)",
                        "Carol Clark",
                        "Dora Doe (00125, dora@uni.edu)",
                        "Eve Engel (eve@uni.edu)");
        requireSameKeys(COURSE, update.after());
    }

    @Test
    void whatTheRosterHasNoColumnForGetsOne() {
        RosterUpdate update = RosterUpdate.of(
                COURSE,
                Tables.roster(
                        "CANVAS_USER_ID | STUDENT_ID | REMOTE_ID",
                        "70             | 00125      |          ",
                        "71             | 00123      | 1A2B3C09 "));

        assertThat(update.after().columns())
                .map(column -> column.kind().name())
                .containsExactly("STUDENT_ID", "EMAIL", "NAME", "CANVAS_USER_ID");
        assertThat(StudentKeys.of(update.after()).key(3)).isEqualTo("CANVAS_USER_ID:70");
        requireSameKeys(COURSE, update.after());
    }

    @Test
    void whoIsNotCertainIsLeftOutAndTold() {
        RosterUpdate update = RosterUpdate.of(
                COURSE,
                Tables.roster(
                        "STUDENT_ID | EMAIL        | NAME",
                        "123        |              | Ana",
                        "00123      | ben@uni.edu  | Ana López",
                        "           |              | Dora Doe",
                        "00126      | fay@uni.edu  | Fay",
                        "00127      | FAY@uni.edu  | Fay F.",
                        "00128      |              | Carol Clark"));

        assertThat(update.added()).isEqualTo(1);
        assertThat(update.findings())
                .map(Finding::code)
                .containsExactly(
                        FindingCode.STUDENT_LIKELY,
                        FindingCode.STUDENT_CONFLICT,
                        FindingCode.STUDENT_BLANK,
                        FindingCode.STUDENT_TWICE,
                        FindingCode.STUDENT_CONFLICT);
        assertThat(update.findings().getFirst().message())
                .isEqualTo(
                        "Ana (123): likely Ana López (00123, ana@uni.edu): \"123\" is \"00123\" but for leading zeros");
        assertThat(update.findings().getLast().message()).contains("of this name is there without an identifier");
        requireSameKeys(COURSE, update.after());
    }

    @Test
    void numbersOfTwoSystemsAreNotOneIdentifier() {
        RosterUpdate update = RosterUpdate.of(
                COURSE, Tables.roster("CANVAS_USER_ID | MOODLE_USER_ID | NAME", "7 | | Ida", " | 7 | Jon"));

        assertThat(update.added()).isEqualTo(2);
        assertThat(update.findings()).isEmpty();
    }

    @Test
    void theSameListAgainAddsNobody() {
        Roster list = Tables.roster("STUDENT_ID | NAME", "00130 | Gus", "00131 | Hal");
        Roster once = RosterUpdate.of(COURSE, list).after();

        RosterUpdate again = RosterUpdate.of(once, list);

        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(labels(again.after())).isEqualTo(labels(once));
    }

    @Test
    void whoeverIsThereKeepsTheirPlaceAndKeyWhateverTheListHas() {
        Random random = new Random(20261129);
        for (int trial = 0; trial < 2_000; trial++) {
            Roster present = any(random);

            RosterUpdate update = RosterUpdate.of(present, any(random));

            assertThat(update.after().size()).isEqualTo(present.size() + update.added());
            assertThat(labels(update.after()).subList(0, present.size()))
                    .as("trial %d", trial)
                    .isEqualTo(labels(present));
            requireSameKeys(present, update.after());
            assertThat(RosterUpdate.of(update.after(), update.after()).added()).isZero();
        }
    }

    /** Few different values, so that much is shared, blank, or told apart by letter case only. */
    private static Roster any(Random random) {
        List<String> kinds = List.of("STUDENT_ID", "USERNAME", "EMAIL", "CANVAS_USER_ID", "NAME");
        List<String> header =
                kinds.stream().filter(kind -> random.nextInt(3) > 0).toList();
        if (header.isEmpty()) {
            return any(random);
        }
        String[] lines = IntStream.range(0, random.nextInt(6))
                .mapToObj(row -> String.join(
                        "|", header.stream().map(kind -> value(kind, random)).toList()))
                .toArray(String[]::new);
        return Tables.roster(String.join("|", header), lines);
    }

    private static String value(String kind, Random random) {
        if (random.nextInt(3) == 0) {
            return " ";
        }
        String some = (random.nextBoolean() ? "a" : "A") + random.nextInt(4);
        return kind.equals("EMAIL") ? some + "@u.edu" : some;
    }

    private static void requireSameKeys(Roster before, Roster after) {
        StudentKeys former = StudentKeys.of(before);
        StudentKeys now = StudentKeys.of(after);
        for (int student = 0; student < before.size(); student++) {
            assertThat(now.key(student)).isEqualTo(former.key(student));
        }
    }

    private static List<String> labels(Roster roster) {
        return IntStream.range(0, roster.size())
                .mapToObj(roster::student)
                .map(Student::label)
                .toList();
    }
}
