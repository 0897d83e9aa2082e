package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ResultLinesTest {
    private static final ItemOrigin QUIZ = ItemOrigin.parse("Q42").orElseThrow();

    @Test
    void standBesideTheMarksOnceHoweverOftenTheyChange() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            LiveGradebook gradebook = gradebook(college);
            GradeItem item = MarksTest.quiz(gradebook);
            GradebookSnapshot snapshot = gradebook.snapshot(Set.of(QUIZ));
            List<Write> writes = MarksTest.writes(item, snapshot, 5, 6, 7);
            gradebook.write(writes);
            Write change = new Write(item.id(), writes.get(1).student(), Score.points(6), Score.points(20));

            assertThat(gradebook(college).write(List.of(change))).containsExactly(Outcome.WRITTEN);

            assertThat(college.server.rows("op.result.line"))
                    .extracting(line -> line.get("marks"))
                    .containsExactly(5L, 20L, 7L);
        }
    }

    @Test
    void ofARunThatWasCutOffAreNotMadeAgain() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 1)) {
            LiveGradebook gradebook = gradebook(college);
            GradeItem item = MarksTest.quiz(gradebook);
            college.server.add("op.result.line", Map.of("exam_id", 1, "student_id", 1, "marks", 5));

            gradebook.write(MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), 5));

            assertThat(college.only("op.result.line")).containsEntry("marks", 5L);
        }
    }

    @Test
    void ofARefusedMarkGoBackToWhatItWas() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 2)) {
            LiveGradebook gradebook = gradebook(college);
            GradeItem item = MarksTest.quiz(gradebook);
            List<Write> writes = MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), 5, 6);
            gradebook.write(writes);
            college.server.inject(new RefusingMark(1));
            Write change = new Write(item.id(), writes.getFirst().student(), Score.points(5), Score.points(9));

            assertThat(gradebook.write(List.of(change))).singleElement().isInstanceOf(Outcome.Refused.class);

            assertThat(college.server.row("op.result.line", 1)).containsEntry("marks", 5L);
        }
    }

    @Test
    void areNotWrittenWhereTheLinkSaysSo() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 1)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = MarksTest.quiz(gradebook);

            gradebook.write(MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), 5));

            assertThat(college.server.rows("op.result.line")).isEmpty();
        }
    }

    private static LiveGradebook gradebook(SimulatedCollege college) {
        return college.connector()
                .gradebook(SimulatedCollege.PLACE, SimulatedCollege.WITH_LINES, SimulatedCollege.COURSE);
    }
}
