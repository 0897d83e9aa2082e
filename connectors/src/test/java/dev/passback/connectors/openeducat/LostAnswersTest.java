package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Outcome;
import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connect.Write;
import dev.passback.grade.GradeItem;
import dev.passback.grade.ItemOrigin;
import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.http.Request;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server did what it was asked, and its answer was lost. */
final class LostAnswersTest {
    private static final ItemOrigin QUIZ = ItemOrigin.parse("Q42").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {"\"op.exam.session\",\"create\"", "\"op.exam\",\"create\"", "\"op.exam.attendees\",\"create\""})
    void whatWasMadeIsFoundAndNotMadeTwice(String call) {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            college.server.inject(once(call, new Fault.ResetAfter()));
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = MarksTest.quiz(gradebook);

            assertThat(gradebook.write(MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), 5, 6, 7)))
                    .containsOnly(Outcome.WRITTEN);

            assertThat(college.server.rows("op.exam.session")).hasSize(1);
            assertThat(college.server.rows("op.exam")).hasSize(1);
            assertThat(college.server.rows("op.exam.attendees"))
                    .extracting(row -> row.get("marks"))
                    .containsExactlyInAnyOrder(5L, 6L, 7L);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"op.exam.session\",\"create\"", "\"op.exam\",\"create\"", "\"op.exam.attendees\",\"create\""})
    void whatWasNotMadeAfterAllIsLeftToTheNextCycleOrMade(String call) {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            college.server.inject(once(call, new Fault.ResetBefore()));
            try {
                MarksTest.quiz(college.gradebook());
            } catch (SystemException e) {
                assertThat(e.reach()).isEqualTo(Reach.LATER);
            }
            LiveGradebook next = college.gradebook();
            GradeItem item = MarksTest.quiz(next);

            assertThat(next.write(MarksTest.writes(item, next.snapshot(Set.of(QUIZ)), 5, 6, 7)))
                    .containsOnly(Outcome.WRITTEN);
            assertThat(college.server.rows("op.exam")).hasSize(1);
        }
    }

    @Test
    void resultLinesAreLookedForInTheNextCycle() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            LiveGradebook gradebook = withLines(college);
            GradeItem item = MarksTest.quiz(gradebook);
            List<Write> writes = MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), 5, 6, 7);
            college.server.inject(once("\"op.result.line\",\"create\"", new Fault.ResetAfter()));

            SystemException failure = catchThrowableOfType(SystemException.class, () -> gradebook.write(writes));
            assertThat(failure.reach()).isEqualTo(Reach.LATER);
            assertThat(withLines(college).write(writes)).containsOnly(Outcome.WRITTEN);

            assertThat(college.server.rows("op.result.line")).hasSize(3);
        }
    }

    @Test
    void marksAreWrittenAgain() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = MarksTest.quiz(gradebook);
            college.server.inject(once("\"op.exam\",\"write\"", new Fault.CutBody()));

            assertThat(gradebook.write(MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), 5, 6, 7)))
                    .containsOnly(Outcome.WRITTEN);
            assertThat(college.waits).containsExactly(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504, 429})
    void aGatewayThatIsBusyIsWaitedFor(int status) {
        try (SimulatedCollege college = SimulatedCollege.of(17, 3)) {
            college.server.inject(
                    once("op.student", new Fault.Instead(Answer.of(status, "text/html", "<h1>busy</h1>"))));

            assertThat(college.gradebook().snapshot(Set.of()).roster().size()).isEqualTo(3);
            assertThat(college.waits).containsExactly(Duration.ofSeconds(1));
        }
    }

    private static LiveGradebook withLines(SimulatedCollege college) {
        return college.connector()
                .gradebook(SimulatedCollege.PLACE, SimulatedCollege.WITH_LINES, SimulatedCollege.COURSE);
    }

    /** The first request whose body has the text goes wrong. */
    private static Faults once(String text, Fault fault) {
        AtomicBoolean done = new AtomicBoolean();
        return (Request request) ->
                request.body().contains(text) && done.compareAndSet(false, true) ? fault : Fault.NONE;
    }
}
