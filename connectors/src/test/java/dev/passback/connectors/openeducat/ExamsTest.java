package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.SystemException;
import dev.passback.connect.Write;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sessions and exams are found and made. */
final class ExamsTest {
    private static final ItemOrigin QUIZ = new ItemOrigin(Kind.QUIZ, 42);

    @ParameterizedTest
    @ValueSource(ints = {17, 18, 19})
    void areMadeHeldWithCodesThatTellWhatTheyAreFor(int version) {
        try (SimulatedCollege college = SimulatedCollege.of(version, 3)) {
            GradeItem item = college.gradebook().create(quiz("Cells", "20"));

            assertThat(item.title()).isEqualTo("Cells");
            assertThat(item.origin()).contains(QUIZ);
            assertThat(college.only("op.exam.session"))
                    .containsEntry("exam_code", "MDL1-C2")
                    .containsEntry("name", "Biology")
                    .containsEntry("state", "held");
            assertThat(college.only("op.exam"))
                    .containsEntry("exam_code", "MDL1-Q42")
                    .containsEntry("name", "Cells")
                    .containsEntry("total_marks", 20L)
                    .containsEntry("min_marks", 1L)
                    .containsEntry("state", "held");
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10.5, 11", "10.49, 10", "0.2, 1", "100.00000, 100"})
    void totalsAreMaximumsRoundedHalfUp(String maximum, String total) {
        try (SimulatedCollege college = SimulatedCollege.of(17, 3)) {
            assertThat(college.gradebook().create(quiz("Cells", maximum)).maximum())
                    .contains(new BigDecimal(total));
        }
    }

    @Test
    void areFoundAgainByAConnectorThatRemembersNothing() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            GradeItem made = college.gradebook().create(quiz("Cells", "20"));

            assertThat(college.gradebook().create(quiz("Cells", "20"))).isEqualTo(made);
            assertThat(college.gradebook().snapshot(Set.of(QUIZ)).items()).containsExactly(made);
            assertThat(college.server.rows("op.exam")).hasSize(1);
            assertThat(college.server.rows("op.exam.session")).hasSize(1);
        }
    }

    @Test
    void ofOneCourseGoToSeveralBatches() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            college.gradebook().create(quiz("Cells", "20"));
            LiveGradebook other = college.connector()
                    .gradebook(SimulatedCollege.OTHER_BATCH, SimulatedCollege.WITHOUT_LINES, SimulatedCollege.COURSE);
            other.create(quiz("Cells", "20"));

            assertThat(college.server.rows("op.exam"))
                    .extracting(exam -> exam.get("exam_code"))
                    .containsExactly("MDL1-Q42", "MDL2-Q42");
            assertThat(other.snapshot(Set.of(QUIZ)).roster().size()).isEqualTo(5);
        }
    }

    @Test
    void thatSomebodyArchivedAreNeitherWrittenNorMadeAgain() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            GradeItem made = college.gradebook().create(quiz("Cells", "20"));
            college.server.edit("op.exam", Integer.parseInt(made.id()), Map.of("active", false));
            LiveGradebook gradebook = college.gradebook();

            GradebookSnapshot snapshot = gradebook.snapshot(Set.of(QUIZ));
            GradeItem again = gradebook.create(quiz("Cells", "20"));
            Write write =
                    new Write(again.id(), StudentKeys.of(snapshot.roster()).key(0), Score.NOT_GRADED, Score.points(5));

            assertThat(snapshot.items()).extracting(GradeItem::access).containsExactly(Access.ARCHIVED);
            assertThat(again.access()).isEqualTo(Access.ARCHIVED);
            assertThat(gradebook.write(List.of(write))).singleElement().isInstanceOf(Outcome.Refused.class);
            assertThat(college.server.rows("op.exam.attendees")).isEmpty();
        }
    }

    @Test
    void whoseCodeIsTakenElsewhereAreReportedAndNeverWritten() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            LiveGradebook other = college.connector()
                    .gradebook(SimulatedCollege.OTHER_BATCH, SimulatedCollege.WITHOUT_LINES, SimulatedCollege.COURSE);
            GradeItem taken = other.create(quiz("Cells", "20"));
            college.server.edit("op.exam", Integer.parseInt(taken.id()), Map.of("exam_code", "MDL1-Q42"));
            LiveGradebook gradebook = college.gradebook();

            GradebookSnapshot snapshot = gradebook.snapshot(Set.of(QUIZ));
            Write write =
                    new Write(taken.id(), StudentKeys.of(snapshot.roster()).key(0), Score.NOT_GRADED, Score.points(5));

            assertThat(snapshot.items()).extracting(GradeItem::access).containsExactly(Access.READ_ONLY);
            assertThat(snapshot.findings()).extracting(Finding::code).containsExactly(FindingCode.ITEM_CODE_ELSEWHERE);
            assertThat(gradebook.create(quiz("Cells", "20")).access()).isEqualTo(Access.READ_ONLY);
            assertThat(gradebook.write(List.of(write))).singleElement().isInstanceOf(Outcome.Refused.class);
            assertThat(college.server.rows("op.exam.attendees")).isEmpty();
        }
    }

    @Test
    void ofASessionWhoseCodeIsTakenElsewhereAreNotMade() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            college.connector()
                    .gradebook(SimulatedCollege.OTHER_BATCH, SimulatedCollege.WITHOUT_LINES, SimulatedCollege.COURSE)
                    .create(quiz("Cells", "20"));
            college.server.edit("op.exam.session", 1, Map.of("exam_code", "MDL1-C2"));

            assertThatThrownBy(() -> college.gradebook().create(quiz("Cells", "20")))
                    .isInstanceOfSatisfying(SystemException.class, failure -> assertThat(failure.reach())
                            .isEqualTo(SystemException.Reach.COURSE));
        }
    }

    /** Odoo 17 refuses an exam while another one of its subject is under way anywhere in the college. */
    @Test
    void findAFreeTimeBesideExamsOfTheirSubject() {
        try (SimulatedCollege college = SimulatedCollege.of(17, 3)) {
            college.connector()
                    .gradebook(SimulatedCollege.OTHER_BATCH, SimulatedCollege.WITHOUT_LINES, SimulatedCollege.COURSE)
                    .create(quiz("Cells", "20"));
            college.server.edit(
                    "op.exam", 1, Map.of("start_time", "2026-11-20 08:00:00", "end_time", "2026-11-20 16:00:00"));

            college.gradebook().create(quiz("Cells", "20"));

            assertThat(college.server.rows("op.exam"))
                    .extracting(exam -> exam.get("start_time"))
                    .containsExactly("2026-11-20 08:00:00", "2026-11-20 16:00:00");
        }
    }

    @Test
    void sharingATimeDoNotOverlap() {
        try (SimulatedCollege college = SimulatedCollege.of(17, 3)) {
            college.gradebook()
                    .create(List.of(
                            quiz("Cells", "20"),
                            new NewItem("Lab", Optional.of(BigDecimal.TEN), ItemOrigin.parse("A42"))));

            assertThat(college.server.rows("op.exam")).hasSize(2);
        }
    }

    @Test
    void lieWithinTheirSessionWhenTheBatchIsOver() {
        try (SimulatedCollege college = SimulatedCollege.of(17, 3)) {
            college.now = college.now.plusSeconds(400L * 24 * 3600);

            college.gradebook().create(quiz("Cells", "20"));

            assertThat(college.only("op.exam").get("start_time").toString()).startsWith("2027-06-30");
        }
    }

    @Test
    void followTheirSourcesMaximumAndKeepPassingMarksWithin() {
        try (SimulatedCollege college = SimulatedCollege.of(17, 3)) {
            LiveGradebook gradebook = college.gradebook();
            GradeItem item = gradebook.create(quiz("Cells", "20"));
            college.server.edit("op.exam", 1, Map.of("min_marks", 12));
            LiveGradebook later = college.gradebook();

            later.setMaximum(item.id(), new BigDecimal("10.5"));

            assertThat(college.only("op.exam"))
                    .containsEntry("total_marks", 11L)
                    .containsEntry("min_marks", 11L);
        }
    }

    @Test
    void passAtTheShareThatIsSet() {
        try (SimulatedCollege college = SimulatedCollege.of(17, 3)) {
            OpenEduCatSettings half = new OpenEduCatSettings("INT", false, 50, Optional.empty());

            college.connector()
                    .gradebook(SimulatedCollege.PLACE, half, SimulatedCollege.COURSE)
                    .create(quiz("Cells", "25"));

            assertThat(college.only("op.exam")).containsEntry("min_marks", 13L);
        }
    }

    @Test
    void needAnExamTypeThatIsThere() {
        try (SimulatedCollege college = SimulatedCollege.of(17, 3)) {
            LiveGradebook gradebook = college.connector()
                    .gradebook(SimulatedCollege.PLACE, OpenEduCatSettings.community("QUIZ"), SimulatedCollege.COURSE);

            assertThatThrownBy(() -> gradebook.create(quiz("Cells", "20")))
                    .isInstanceOfSatisfying(SystemException.class, failure -> {
                        assertThat(failure.problem()).contains("exam type", "QUIZ");
                        assertThat(failure.repair()).contains("EXT, INT");
                    });
        }
    }

    private static NewItem quiz(String title, String maximum) {
        return new NewItem(title, Optional.of(new BigDecimal(maximum)), Optional.of(QUIZ));
    }
}
