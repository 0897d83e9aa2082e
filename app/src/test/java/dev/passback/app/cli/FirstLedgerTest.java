package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The table of an earlier connector, taken in by a link that never ran. */
class FirstLedgerTest {
    private static final long QUIZ = 4;

    @TempDir
    private Path folder;

    /** Carries everything, as an earlier connector did. {@return its table} */
    private static List<String> earlierConnector(TwoSystems systems) {
        systems.sync(ExitCode.DONE);
        String exported = systems.desk.path("ledger.csv").toString();
        systems.desk.run("link", "ledger", "bio", "--export", exported).with(ExitCode.DONE);
        return systems.desk.lines("ledger.csv");
    }

    /** Takes a table in. {@return how many lines were taken} */
    private static int imported(TwoSystems systems, ExitCode expected, List<String> table) {
        systems.desk.file("table.csv", table.toArray(String[]::new));
        String out = systems.desk
                .run("link", "ledger", "bio", "--import", "table.csv")
                .with(expected)
                .out();
        return Integer.parseInt(out.replaceAll("(?s).*Took (\\d+) line.*", "$1"));
    }

    @Test
    void whatItHoldsIsSkippedWithoutAskingTheGradebook() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 1).linked()) {
            List<String> table = earlierConnector(systems);
            systems.forget().linked();

            assertThat(imported(systems, ExitCode.DONE, table)).isEqualTo(table.size() - 1);

            JsonNode next = systems.sync(ExitCode.DONE);
            assertThat(next.get("status").stringValue()).isEqualTo("unchanged");
            assertThat(next.get("counts").get("written").intValue()).isZero();
            assertThat(TwoSystems.requests(next, "openeducat")).isZero();
        }
    }

    @Test
    void whatItLacksIsComparedByTheNextCycle() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 1).linked()) {
            List<String> table = new ArrayList<>(earlierConnector(systems));
            systems.forget().linked();
            table.removeIf(line -> line.startsWith("grade_1,assignment,"));
            long quizMarks = table.size() - 1;

            assertThat(imported(systems, ExitCode.DONE, table)).isEqualTo((int) quizMarks);

            JsonNode next = systems.sync(ExitCode.DONE);
            assertThat(next.get("status").stringValue()).isEqualTo("done");
            assertThat(next.get("counts").get("same").intValue())
                    .isEqualTo(systems.openEduCat.rows("op.exam.attendees").size() - (int) quizMarks);
            assertThat(next.get("counts").get("written").intValue()).isZero();
        }
    }

    @Test
    void whatIsNotTakenIsToldAndComparedByTheNextCycle() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 1).linked()) {
            List<String> table = earlierConnector(systems);
            systems.forget().linked();
            List<String> wrongKind = table.stream()
                    .map(line -> line.replace(",assignment,", ",workshop,"))
                    .toList();

            imported(systems, ExitCode.SOME_RETURNED, wrongKind);

            JsonNode next = systems.sync(ExitCode.DONE);
            assertThat(next.get("counts").get("same").intValue()).isPositive();
            assertThat(next.get("counts").get("written").intValue()).isZero();
        }
    }

    @Test
    void anEarlierConnectorsMarkIsNobodysEditWhenItsSourceChanges() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            List<String> table = earlierConnector(systems);
            systems.forget().linked();
            imported(systems, ExitCode.DONE, table);
            systems.attempt(QUIZ, 4, "100");

            JsonNode next = systems.sync(ExitCode.DONE);

            assertThat(next.get("counts").get("changed").intValue()).isEqualTo(1);
            assertThat(next.get("counts").get("conflicts").intValue()).isZero();
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(100);
        }
    }

    @Test
    void aMarkThatStaffEditedSinceStaysUntilAPersonDecides() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            List<String> table = earlierConnector(systems);
            systems.forget().linked();
            imported(systems, ExitCode.DONE, table);
            systems.edit(QUIZ, 4, 3);
            systems.attempt(QUIZ, 4, "100");

            JsonNode next = systems.sync(ExitCode.SOME_RETURNED);

            assertThat(next.get("counts").get("conflicts").intValue()).isEqualTo(1);
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(3);
        }
    }

    @Test
    void aTableThatIsNoneChangesNothing() {
        try (TwoSystems systems = TwoSystems.of(folder, 3, 1, 0).linked()) {
            systems.desk.file("table.csv", "user,grade", GeneratedCourse.studentId(1) + ",5");

            assertThat(systems.desk
                            .run("link", "ledger", "bio", "--import", "table.csv")
                            .with(ExitCode.USAGE)
                            .err())
                    .contains("key, kind, student and hash");
            assertThat(systems.sync(ExitCode.DONE).get("counts").get("new").intValue())
                    .isPositive();
        }
    }
}
