package dev.passback.connectors.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.NewItem;
import dev.passback.grade.GradeItem;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The exams of a subject as a gradebook for scores that come in files. */
final class SubjectGradebookTest {
    private static final NewItem LAB = new NewItem("Lab 1", Optional.of(BigDecimal.TEN));

    @Test
    void newExamsGoIntoASessionOfTheSubject() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            subject(college, SimulatedCollege.PLACE).create(LAB);

            assertThat(college.only("op.exam.session"))
                    .containsEntry("exam_code", "MDL1-S1")
                    .containsEntry("name", "BIO101, BIO-2026-A")
                    .containsEntry("state", "held");
            assertThat(college.only("op.exam")).containsEntry("name", "Lab 1").containsEntry("total_marks", 10L);
        }
    }

    @Test
    void anExamIsFoundAgainByAConnectorThatRemembersNothing() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            GradeItem made = subject(college, SimulatedCollege.PLACE).create(LAB);

            assertThat(subject(college, SimulatedCollege.PLACE).create(LAB)).isEqualTo(made);
            assertThat(college.server.rows("op.exam")).hasSize(1);
            assertThat(college.server.rows("op.exam.session")).hasSize(1);
        }
    }

    @Test
    void everyExamOfTheSubjectIsAnItemWhoeverMadeIt() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            college.gradebook()
                    .create(new NewItem(
                            "Cells", Optional.of(BigDecimal.TEN), Optional.of(new ItemOrigin(Kind.QUIZ, 42))));
            Object session = college.only("op.exam.session").get("id");
            college.server.add(
                    "op.exam",
                    Map.of(
                            "session_id",
                            session,
                            "subject_id",
                            1,
                            "exam_code",
                            "BY-HAND",
                            "name",
                            "Oral",
                            "start_time",
                            "2026-10-01 08:00:00",
                            "end_time",
                            "2026-10-01 09:00:00",
                            "total_marks",
                            20,
                            "min_marks",
                            10));
            college.server.add("op.subject", Map.of("name", "Chemistry", "code", "CHE101"));
            subject(college, new OpenEduCatPlace("BSC-BIO", "BIO-2026-A", "CHE101"))
                    .create(LAB);

            assertThat(subject(college, SimulatedCollege.PLACE).snapshot().items())
                    .extracting(GradeItem::title)
                    .containsExactlyInAnyOrder("Cells", "Oral");
        }
    }

    @Test
    void batchesSubjectsAndCoursesAreGradebooksOfTheirOwn() {
        try (SimulatedCollege college = SimulatedCollege.of(18, 3)) {
            college.server.add("op.subject", Map.of("name", "Chemistry", "code", "CHE101"));
            List<LiveGradebook> gradebooks = List.of(
                    college.gradebook(),
                    subject(college, SimulatedCollege.PLACE),
                    subject(college, SimulatedCollege.OTHER_BATCH),
                    subject(college, new OpenEduCatPlace("BSC-BIO", "BIO-2026-A", "CHE101")));
            gradebooks.forEach(gradebook -> gradebook.create(LAB));

            assertThat(gradebooks).extracting(LiveGradebook::target).doesNotHaveDuplicates();
            assertThat(college.server.rows("op.exam"))
                    .extracting(exam -> exam.get("exam_code"))
                    .doesNotHaveDuplicates()
                    .hasSize(4);
        }
    }

    @Test
    void inTheEnterpriseEditionItIsTheAssignmentsOfTheSubject() {
        try (SimulatedCollege college = SimulatedCollege.enterprise(18, 3)) {
            EnterpriseSettings terms = new EnterpriseSettings("2026/27", "Autumn 2026", "MDL", "Vera Lindqvist");
            OpenEduCatSettings settings = new OpenEduCatSettings("", false, 0, Optional.of(terms));
            college.server.add("op.subject", Map.of("name", "Chemistry", "code", "CHE101"));
            LiveGradebook biology = college.connector().gradebook(SimulatedCollege.PLACE, settings);
            LiveGradebook chemistry =
                    college.connector().gradebook(new OpenEduCatPlace("BSC-BIO", "BIO-2026-A", "CHE101"), settings);
            biology.create(LAB);
            chemistry.create(new NewItem("Titration", Optional.of(BigDecimal.TEN)));

            assertThat(biology.snapshot().items()).extracting(GradeItem::title).containsExactly("Lab 1");
            assertThat(chemistry.snapshot().items())
                    .extracting(GradeItem::title)
                    .containsExactly("Titration");
        }
    }

    private static LiveGradebook subject(SimulatedCollege college, OpenEduCatPlace place) {
        return college.connector().gradebook(place, SimulatedCollege.WITHOUT_LINES);
    }
}
