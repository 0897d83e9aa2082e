package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkTurn;
import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A Moodle course's marks in OpenEduCat, cycle by cycle, through the command line. */
class SyncCommandTest {
    /** The quiz of which the last attempt counts. */
    private static final long QUIZ = 4;

    @TempDir
    private Path folder;

    @Test
    void theFirstCycleCarriesEverythingAndTheSecondNothing() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 2).linked()) {
            JsonNode first = systems.sync(ExitCode.DONE);

            assertThat(first.get("status").stringValue()).isEqualTo("done");
            assertThat(first.get("counts").get("written").intValue())
                    .isEqualTo(systems.openEduCat.rows("op.exam.attendees").size());
            assertThat(systems.openEduCat.rows("op.exam")).hasSize(6);
            assertThat(systems.openEduCat.rows("op.exam.session")).hasSize(1);

            JsonNode second = systems.sync(ExitCode.DONE);
            assertThat(second.get("status").stringValue()).isEqualTo("unchanged");
            assertThat(TwoSystems.requests(second, "moodle")).isEqualTo(1);
            assertThat(TwoSystems.requests(second, "openeducat")).isZero();
        }
    }

    @Test
    void oneBetterAttemptCostsEightRequestsAndTwoMoreForItsResultLine() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 2).linked()) {
            systems.sync(ExitCode.DONE);
            systems.attempt(QUIZ, 4, "100");

            JsonNode third = systems.sync(ExitCode.DONE);

            assertThat(third.get("counts").get("changed").intValue()).isEqualTo(1);
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(100);
            assertThat(TwoSystems.requests(third, "moodle") + TwoSystems.requests(third, "openeducat"))
                    .as("%s", third.get("requests"))
                    .isLessThanOrEqualTo(10);
        }
    }

    @Test
    void withoutResultLinesOneBetterAttemptCostsEightRequests() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 2).linked("--result-lines", "off")) {
            systems.sync(ExitCode.DONE);
            systems.attempt(QUIZ, 4, "100");

            JsonNode third = systems.sync(ExitCode.DONE);

            assertThat(systems.mark(QUIZ, 4)).isEqualTo(100);
            assertThat(systems.openEduCat.rows("op.result.line")).isEmpty();
            assertThat(TwoSystems.requests(third, "moodle") + TwoSystems.requests(third, "openeducat"))
                    .as("%s", third.get("requests"))
                    .isLessThanOrEqualTo(8);
        }
    }

    @Test
    void aMarkThatStaffEditedStaysUntilAPersonDecides() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            systems.edit(QUIZ, 4, 3);
            systems.attempt(QUIZ, 4, "100");

            JsonNode conflict = systems.sync(ExitCode.SOME_RETURNED);

            assertThat(conflict.get("counts").get("conflicts").intValue()).isEqualTo(1);
            assertThat(TwoSystems.codes(conflict)).containsOnlyOnce("EDITED_AT_TARGET");
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(3);

            String cell = "Q" + QUIZ + ":" + GeneratedCourse.studentId(4);
            JsonNode listed = systems.desk
                    .run("link", "conflicts", TwoSystems.LINK, "--json")
                    .with(ExitCode.DONE)
                    .json();
            assertThat(listed.get("conflicts").get(0).get("cell").stringValue()).isEqualTo(cell);
            systems.desk.run("link", "decide", TwoSystems.LINK, cell, "source").with(ExitCode.DONE);
            systems.sync(ExitCode.DONE);
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(100);
        }
    }

    @Test
    void aConflictThatIsKeptIsNotToldAgain() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            systems.edit(QUIZ, 4, 3);
            systems.attempt(QUIZ, 4, "100");
            systems.sync(ExitCode.SOME_RETURNED);
            systems.desk
                    .run("link", "decide", TwoSystems.LINK, "Q" + QUIZ + ":" + GeneratedCourse.studentId(4), "keep")
                    .with(ExitCode.DONE);

            systems.sync(ExitCode.DONE);
            systems.sync(ExitCode.DONE, "--verify-all");
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(3);
        }
    }

    @Test
    void aStudentOfAnotherBatchIsUnmatchedUntilStaffEnrolThem() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0)) {
            int enrolment = systems.unenrol(5);
            systems.linked();

            JsonNode first = systems.sync(ExitCode.SOME_RETURNED);
            assertThat(first.get("counts").get("unmatched").intValue()).isEqualTo(1);
            assertThat(TwoSystems.codes(first)).contains("STUDENT_UNMATCHED");
            assertThat(systems.desk
                            .run("link", "gaps", TwoSystems.LINK, "--csv")
                            .out())
                    .contains("S10005");

            JsonNode second = systems.sync(ExitCode.SOME_RETURNED);
            assertThat(second.get("status").stringValue()).isEqualTo("unchanged");
            assertThat(TwoSystems.requests(second, "openeducat")).isLessThanOrEqualTo(2);

            systems.openEduCat.edit("op.student.course", enrolment, Map.of("batch_id", systems.batch("BIO-2026-A")));
            JsonNode third = systems.sync(ExitCode.DONE);
            assertThat(third.get("counts").get("new").intValue()).isPositive();
        }
    }

    @Test
    void aDeletedAttemptLeavesTheMarkAndSaysSo() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            int mark = systems.mark(QUIZ, 4);
            systems.deleteAttempts(QUIZ, 4);

            JsonNode gone = systems.sync(ExitCode.DONE, "--verify-all");

            assertThat(TwoSystems.codes(gone)).contains("SOURCE_GRADE_GONE");
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(mark);
        }
    }

    @Test
    void anUndoneCellIsHeldUntilItsSourceChanges() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            int before = systems.mark(QUIZ, 4);
            systems.attempt(QUIZ, 4, "100");
            String transfer = systems.sync(ExitCode.DONE).get("transfer").stringValue();

            systems.desk.run("undo", transfer, "--yes").with(ExitCode.DONE);
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(before);
            systems.sync(ExitCode.DONE, "--verify-all");
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(before);

            systems.deleteLastAttempt(QUIZ, 4);
            systems.attempt(QUIZ, 4, "99");
            systems.sync(ExitCode.DONE);
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(99);
        }
    }

    @Test
    void aCellThatAPersonHoldsStaysHeldAfterItsMarkIsUndone() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            int before = systems.mark(QUIZ, 4);
            systems.attempt(QUIZ, 4, "99");
            String transfer = systems.sync(ExitCode.DONE).get("transfer").stringValue();
            String cell = "Q" + QUIZ + ":" + GeneratedCourse.studentId(4);
            systems.desk.run("link", "hold", TwoSystems.LINK, cell).with(ExitCode.DONE);

            systems.desk.run("undo", transfer, "--yes").with(ExitCode.DONE);
            systems.attempt(QUIZ, 4, "100");
            systems.sync(ExitCode.DONE);
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(before);

            systems.desk.run("link", "release", TwoSystems.LINK, cell).with(ExitCode.DONE);
            systems.sync(ExitCode.DONE);
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(100);
        }
    }

    @Test
    void aGuardStopsARunThatWouldLowerManyMarksUntilItIsApproved() {
        try (TwoSystems systems = TwoSystems.of(folder, 40, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            systems.halve(QUIZ);

            JsonNode stopped = systems.sync(ExitCode.DECISION_NEEDED);
            assertThat(stopped.get("status").stringValue()).isEqualTo("stopped");
            assertThat(TwoSystems.codes(stopped)).contains("GUARD_STOPPED");
            systems.sync(ExitCode.DECISION_NEEDED);

            JsonNode approved = systems.sync(ExitCode.DONE, "--approve");
            assertThat(approved.get("counts").get("changed").intValue()).isGreaterThan(10);
        }
    }

    @Test
    void aUserWhoLeftTheCourseIsNoGapAndKeepsTheirMarks() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            int mark = systems.mark(QUIZ, 5);
            systems.course().unenrol(GeneratedCourse.studentId(5));
            systems.unenrol(5);

            JsonNode verified = systems.sync(ExitCode.DONE, "--verify-all");

            assertThat(verified.get("counts").get("unmatched").intValue()).isZero();
            assertThat(systems.mark(QUIZ, 5)).isEqualTo(mark);
        }
    }

    @Test
    void nobodyUndoesOrForgetsTheLinkWhileACycleRuns() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0).linked()) {
            String transfer = systems.sync(ExitCode.DONE).get("transfer").stringValue();
            try (Store store = Store.open(Path.of(systems.desk.data()));
                    LinkTurn turn = LinkTurn.take(
                                    store,
                                    () -> Store.open(Path.of(systems.desk.data())),
                                    TwoSystems.LINK,
                                    InstantSource.system())
                            .orElseThrow()) {
                assertThat(turn).isNotNull();
                systems.desk.run("undo", transfer, "--yes").with(ExitCode.DECISION_NEEDED);
                assertThat(systems.desk
                                .run("link", "remove", TwoSystems.LINK)
                                .with(ExitCode.DECISION_NEEDED)
                                .err())
                        .contains("running just now");
                assertThat(systems.sync(ExitCode.DECISION_NEEDED).get("status").stringValue())
                        .isEqualTo("busy");
            }
            systems.desk.run("undo", transfer, "--yes").with(ExitCode.DONE);
            assertThat(systems.openEduCat.rows("op.exam.attendees")).noneMatch(row -> row.containsKey("marks"));
            systems.desk.run("link", "remove", TwoSystems.LINK).with(ExitCode.DONE);
        }
    }

    @Test
    void aLinkThatClearsTakesTheMarkOfADeletedAttemptAway() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked("--gone", "clear")) {
            systems.sync(ExitCode.DONE);
            systems.deleteAttempts(QUIZ, 4);

            JsonNode gone = systems.sync(ExitCode.DONE, "--verify-all");

            assertThat(gone.get("counts").get("cleared").intValue()).isEqualTo(1);
            assertThat(systems.hasMark(QUIZ, 4)).isFalse();
        }
    }
}
