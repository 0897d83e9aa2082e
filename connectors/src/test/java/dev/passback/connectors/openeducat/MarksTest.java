package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How marks are read and written. */
final class MarksTest {
    private static final ItemOrigin QUIZ = ItemOrigin.parse("Q42").orElseThrow();

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19})
    void noneIsNotZero(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, 3)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = quiz(gradebook);
            attendee(college, item, 1, null);
            attendee(college, item, 2, 0);

            GradebookSnapshot snapshot = gradebook.snapshot(Set.of(QUIZ));

            assertThat(snapshot.scores().getFirst().get(0)).isEqualTo(Score.NOT_GRADED);
            assertThat(snapshot.scores().getFirst().get(1)).isEqualTo(Score.points(0));
            assertThat(snapshot.scores().getFirst().get(2)).isEqualTo(Score.NOT_GRADED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 18})
    void thatACutOffRunDidNotReachAreFilledIn(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, 3)) {
            GradeItem item = quiz(college.gradebook());
            attendee(college, item, 2, null);
            LiveGradebook next = college.gradebook();
            GradebookSnapshot snapshot = next.snapshot(Set.of(QUIZ));

            assertThat(next.write(writes(item, snapshot, 5, 6, 7))).containsOnly(Outcome.WRITTEN);

            assertThat(college.server.rows("op.exam.attendees"))
                    .extracting(row -> row.get("marks"))
                    .containsExactlyInAnyOrder(5L, 6L, 7L);
        }
    }

    @Test
    void comeWithCourseAndBatchForReports() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 1)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = quiz(gradebook);

            gradebook.write(writes(item, gradebook.snapshot(Set.of(QUIZ)), 5));

            assertThat(college.only("op.exam.attendees"))
                    .containsEntry("batch_id", 1)
                    .containsEntry("course_id", 1);
        }
    }

    @Test
    void thatStaffEditedAreKept() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 1)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = quiz(gradebook);
            List<Write> writes = writes(item, gradebook.snapshot(Set.of(QUIZ)), 5);
            attendee(college, item, 1, 9);
            college.now = college.now.plusSeconds(60);

            assertThat(gradebook.write(writes)).containsExactly(new Outcome.Kept(Score.points(9)));
        }
    }

    /** A deployment's own rule makes the server refuse what is allowed by all that is known. */
    @ParameterizedTest
    @ValueSource(ints = {17, 18})
    void oneOfAHundredThatIsRefusedHindersNoOther(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, 100)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = quiz(gradebook);
            GradebookSnapshot snapshot = gradebook.snapshot(Set.of(QUIZ));
            int[] marks = new int[100];
            java.util.Arrays.fill(marks, 15);
            List<Write> writes = writes(item, snapshot, marks);
            // what the gradebook saw a moment ago is no longer true
            college.server.edit("op.exam", 1, Map.of("total_marks", 20));
            college.server.inject(new RefusingMark(37));

            List<Outcome> outcomes = gradebook.write(writes);

            assertThat(outcomes.stream().filter(Outcome.WRITTEN::equals)).hasSize(99);
            assertThat(outcomes.get(36)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                            refused.reason().text())
                    .contains("Not this one."));
            assertThat(college.requests()).isLessThan(45);
        }
    }

    @Test
    void ofAStudentWhoLeftAreRefusedAlone() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = quiz(gradebook);
            List<Write> writes = writes(item, gradebook.snapshot(Set.of(QUIZ)), 5, 6, 7);
            college.server.remove("op.student", 2);

            assertThat(gradebook.write(writes))
                    .map(Outcome::getClass)
                    .containsExactly(Outcome.Written.class, Outcome.Refused.class, Outcome.Written.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19})
    void areTakenAwayWhereTheServerKeepsNone(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, 2)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = quiz(gradebook);
            List<Write> writes = writes(item, gradebook.snapshot(Set.of(QUIZ)), 5, 6);
            gradebook.write(writes);

            assertThat(gradebook.write(writes.stream()
                            .map(write -> new Write(item.id(), write.student(), write.after(), Score.NOT_GRADED))
                            .toList()))
                    .containsOnly(Outcome.WRITTEN);
            assertThat(college.server.rows("op.exam.attendees")).hasSize(2).noneMatch(row -> row.containsKey("marks"));
        }
    }

    @Test
    void areWholeNumbersUnlessTheFieldIsMadeForMore() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 1)) {
            LiveGradebook gradebook = college.gradebook();

            assertThat(gradebook.limits().storedDecimals()).isZero();
            assertThat(gradebook.snapshot(Set.of()).items()).isEmpty();
        }
    }

    @Test
    void makeAnExamThatWasOnlyPlannedCountAsHeld() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 1)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = quiz(gradebook);
            college.server.edit("op.exam", 1, Map.of("state", "draft"));

            gradebook.write(writes(item, gradebook.snapshot(Set.of(QUIZ)), 5));

            assertThat(college.only("op.exam")).containsEntry("state", "held");
        }
    }

    @Test
    void leaveTheStateOfAnExamThatIsDone() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 1)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = quiz(gradebook);
            college.server.edit("op.exam", 1, Map.of("state", "done"));

            gradebook.write(writes(item, gradebook.snapshot(Set.of(QUIZ)), 5));

            assertThat(college.only("op.exam")).containsEntry("state", "done");
        }
    }

    static GradeItem quiz(LiveGradebook gradebook) {
        return gradebook.create(new NewItem("Cells", Optional.of(BigDecimal.valueOf(20)), Optional.of(QUIZ)));
    }

    /** {@return writes of these points for the first students, into blank cells} */
    static List<Write> writes(GradeItem item, GradebookSnapshot snapshot, int... points) {
        StudentKeys keys = StudentKeys.of(snapshot.roster());
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            writes.add(new Write(item.id(), keys.key(i), Score.NOT_GRADED, Score.points(points[i])));
        }
        return writes;
    }

    private static void attendee(SimulatedCollege college, GradeItem item, int student, Integer marks) {
        Map<String, Object> values = new HashMap<>();
        values.put("exam_id", Integer.parseInt(item.id()));
        values.put("student_id", student);
        if (marks != null) {
            values.put("marks", marks);
        }
        college.server.add("op.exam.attendees", values);
    }
}
