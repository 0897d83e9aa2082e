package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Outcome;
import dev.passback.connect.SystemException;
import dev.passback.grade.GradeItem;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EnterpriseGradebookTest {
    private static final ItemOrigin QUIZ = ItemOrigin.parse("Q42").orElseThrow();

    @Test
    void makesAnAssignmentAGradebookAndALineForEach() {
        try (SimulatedCollege college = SimulatedCollege.enterprise(18, 3)) {
            college.server
                    .rows("gradebook.gradebook")
                    .forEach(row -> college.server.remove("gradebook.gradebook", (Integer) row.get("id")));
            LiveGradebook gradebook = college.enterpriseGradebook();
            GradeItem item = MarksTest.quiz(gradebook);

            assertThat(gradebook.write(MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), 5, 20, 0)))
                    .containsOnly(Outcome.WRITTEN);

            assertThat(item.title()).isEqualTo("Cells");
            assertThat(item.origin()).contains(QUIZ);
            assertThat(college.only("grading.assignment")).containsEntry("name", "Cells [MDL1-Q42]");
            assertThat(college.server.rows("gradebook.gradebook")).hasSize(3).allSatisfy(row -> assertThat(row)
                    .containsEntry("override_hide", true));
            assertThat(college.server.rows("gradebook.line"))
                    .extracting(row -> row.get("marks"))
                    .containsExactly(5.0, 20.0, 0.0);
        }
    }

    @Test
    void findsAgainWhatItMade() {
        try (SimulatedCollege college = SimulatedCollege.enterprise(18, 3)) {
            LiveGradebook first = college.enterpriseGradebook();
            int gradebooks = college.server.rows("gradebook.gradebook").size();
            GradeItem item = MarksTest.quiz(first);
            first.write(MarksTest.writes(item, first.snapshot(Set.of(QUIZ)), 5));
            LiveGradebook second = college.enterpriseGradebook();

            assertThat(MarksTest.quiz(second)).isEqualTo(item);
            assertThat(second.snapshot(Set.of(QUIZ)).scores().getFirst().get(0)).isEqualTo(Score.points(5));
            second.write(MarksTest.writes(item, second.snapshot(Set.of(QUIZ)), 5, 6));
            assertThat(college.server.rows("gradebook.gradebook")).hasSize(gradebooks);
            assertThat(college.server.rows("gradebook.line")).hasSize(2);
        }
    }

    /** The simulated server takes the first method with many gradebooks and the second with one only. */
    @Test
    void computesGradebooksOncePerBatchNotPerMark() {
        try (SimulatedCollege college = SimulatedCollege.enterprise(18, 30)) {
            LiveGradebook gradebook = college.enterpriseGradebook();
            GradeItem item = MarksTest.quiz(gradebook);

            gradebook.write(MarksTest.writes(item, gradebook.snapshot(Set.of(QUIZ)), new int[30]));

            assertThat(college.traffic.requests())
                    .containsEntry("gradebook.gradebook.calculate_percentage", 1)
                    .containsEntry("gradebook.gradebook.student_Grade_override", 31)
                    .containsEntry("grading.assignment.write", 1);
        }
    }

    @Test
    void needsToBeToldYearTermTypeAndTeacher() {
        try (SimulatedCollege college = SimulatedCollege.enterprise(18, 3)) {
            assertThatThrownBy(college::gradebook)
                    .isInstanceOfSatisfying(SystemException.class, failure -> assertThat(failure.repair())
                            .contains("academic year"));
        }
    }
}
