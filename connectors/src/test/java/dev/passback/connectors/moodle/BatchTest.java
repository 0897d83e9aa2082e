package dev.passback.connectors.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Pull;
import dev.passback.finding.FindingCode;
import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.moodle.site.Quiz;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Batches in all the ways in which Moodle does not answer them whole. */
class BatchTest {

    @Test
    void asksAgainForWhatPhpSwallowedAndRemembersThat() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(150, 4, 1)) {
            String whole = Said.of(moodle.full()).toString();
            moodle.site().set(moodle.site().settings().withMaxInputVars(200));

            Pull pull = moodle.full();

            assertThat(Said.of(pull).toString()).isEqualTo(whole);
            assertThat(Mark.parse(pull.mark()).orElseThrow().batch()).isBetween(1, 98);
        }
    }

    @Test
    void losesNothingAtAnyPlaceWherePhpCuts() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(20, 2, 1)) {
            String whole = Said.of(moodle.full()).toString();
            for (int variables = 20; variables < 44; variables++) {
                moodle.site().set(moodle.site().settings().withMaxInputVars(variables));
                assertThat(Said.of(moodle.full()).toString()).isEqualTo(whole);
            }
        }
    }

    @Test
    void goesOnAfterTheFirstErrorAndFailsOnlyThatItem() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(100, 3, 1)) {
            Pull whole = moodle.full();
            Quiz gone = moodle.quizzes().get(1);
            // deleted between the list of quizzes and the grades
            AtomicBoolean listed = new AtomicBoolean();
            moodle.server.inject(request -> {
                if (request.body().contains("mod_quiz_get_user_best_grade") && listed.compareAndSet(false, true)) {
                    moodle.course().delete(gone);
                }
                return Fault.NONE;
            });

            Pull pull = moodle.full();

            assertThat(Said.codes(pull)).containsExactly(FindingCode.ITEM_FAILED);
            assertThat(pull.scores()).hasSize(whole.scores().size() - 100);
            assertThat(pull.items()).hasSize(whole.items().size() - 1);
            assertThat(moodle.requests()).isLessThan(20);
            moodle.server.inject(request -> Fault.NONE);
            moodle.later();
            Pull next = moodle.changes(pull.mark());
            assertThat(next.findings()).isEmpty();
            assertThat(Mark.parse(next.mark()).orElseThrow().hasUnread()).isFalse();
        }
    }

    @Test
    void callsOneByOneWhereTheServiceHasNoBatches() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(10, 2, 1)) {
            String whole = Said.of(moodle.full()).toString();
            String mark = moodle.full().mark();
            moodle.withoutFunctions("tool_mobile_call_external_functions");
            moodle.later();
            moodle.course()
                    .quiz(moodle.quizzes().getFirst().id())
                    .start(moodle.students().getFirst());

            assertThat(Said.of(moodle.full()).toString()).isEqualTo(whole);
            assertThat(moodle.changes(mark).scores()).hasSize(1);
        }
    }

    @Test
    void makesBatchesSmallerThatTakeTooLong() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(60, 3, 1)) {
            String whole = Said.of(moodle.full()).toString();
            moodle.server.inject(request -> request.body().split("best_grade", -1).length > 40
                    ? new Fault.Instead(Answer.of(504, "text/html", "<html></html>"))
                    : Fault.NONE);

            assertThat(Said.of(moodle.full()).toString()).isEqualTo(whole);
            assertThat(moodle.waits).isEmpty();
        }
    }
}
