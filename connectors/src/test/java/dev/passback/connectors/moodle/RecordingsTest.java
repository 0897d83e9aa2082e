package dev.passback.connectors.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.connect.SystemException;
import dev.passback.connectors.moodle.GradedItem.Standing;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real Moodle said is understood as it was meant. */
class RecordingsTest {
    private static final String REPORT = "gradereport_user_get_grade_items--user-";

    @Test
    void readsTheItemsOfTheCourse() {
        Catalogue catalogue = Catalogue.of(
                2,
                MoodleSettings.DEFAULT,
                Recording.data("mod_quiz_get_quizzes_by_courses--normal"),
                Recording.data("mod_assign_get_assignments--notenrolled"),
                GradeReport.of(List.of(Recording.data(REPORT + "s01"), Recording.data(REPORT + "s07-hidden"))));

        assertThat(catalogue.items())
                .extracting(item -> item.origin() + " " + item.standing())
                .containsExactly(
                        "Q1 CARRIED",
                        "Q2 CARRIED",
                        "Q3 CARRIED",
                        "Q4 HIDDEN",
                        "Q5 HIDDEN",
                        "Q6 CARRIED",
                        "A1 CARRIED",
                        "A2 SCALE",
                        "A3 CARRIED",
                        "A4 WITHOUT_GRADE",
                        "A5 CARRIED",
                        "G13 CARRIED",
                        "G14 CARRIED",
                        "G15 HIDDEN",
                        "G16 CARRIED",
                        "G17 SCALE",
                        "G18 WITHOUT_GRADE");
        assertThat(catalogue.items().get(1).maximum()).contains(new BigDecimal("20"));
        assertThat(catalogue.items().get(10).workflow()).isTrue();
        assertThat(catalogue.items())
                .filteredOn(item -> item.standing() == Standing.CARRIED)
                .allSatisfy(item -> assertThat(item.maximum()).isPresent());
    }

    @Test
    void takesAWarningForACourseThatItMayNotEnter() {
        assertThatThrownBy(() -> Catalogue.of(
                        2,
                        MoodleSettings.DEFAULT,
                        Recording.data("mod_quiz_get_quizzes_by_courses--normal"),
                        Recording.data("mod_assign_get_assignments--normal"),
                        GradeReport.EMPTY))
                .isInstanceOf(SystemException.class);
    }

    @Test
    void readsLearnersWithoutTeachersAndWithTheirOddities() {
        Learners learners = Learners.of(Recording.data("core_grades_get_gradable_users--normal"), true);
        Learners enrolled = Learners.of(Recording.data("core_enrol_get_enrolled_users--fields"), false);

        assertThat(learners.ids()).hasSize(30).doesNotContain(3L, 4L);
        assertThat(enrolled.ids()).hasSize(32).contains(3L, 4L);
        assertThat(learners.byId().get(13L)).isNotNull().satisfies(one -> assertThat(one.identifiers())
                .contains(new Identifier(IdentifierKind.ID_NUMBER, "00123")));
        assertThat(learners.byId().get(18L)).isNotNull().satisfies(one -> assertThat(one.identifiers())
                .extracting(Identifier::kind)
                .doesNotContain(IdentifierKind.ID_NUMBER));
    }

    @Test
    void readsAssignmentGradesAndNeverAZeroWhereThereIsNone() {
        AssignmentGrades grades = new AssignmentGrades();
        grades.add(Recording.data("mod_assign_get_grades--multi"));
        grades.add(Recording.data("mod_assign_get_grades--workflow"));

        assertThat(grades.of(SimulatedMoodle.assignment(1))).hasSize(20).containsEntry(8L, decimal("87.50000"));
        assertThat(grades.of(SimulatedMoodle.assignment(3))).isEqualTo(Map.of(13L, Optional.empty()));
        assertThat(grades.of(SimulatedMoodle.assignment(5))).hasSize(4);
        assertThat(grades.failure(SimulatedMoodle.assignment(1))).isEmpty();
    }

    @Test
    void tellsNoRightFromNoGrades() {
        AssignmentGrades grades = new AssignmentGrades();
        grades.add(Recording.data("mod_assign_get_grades--nocap"));

        assertThat(grades.failure(SimulatedMoodle.assignment(1))).isPresent();
    }

    @Test
    void readsOverriddenAndHiddenGradesOfTheReport() {
        GradeReport report = GradeReport.of(
                List.of(Recording.data(REPORT + "s05-overridden"), Recording.data(REPORT + "s07-hidden")));

        assertThat(report.item(12, SimulatedMoodle.quiz(1))).hasValueSatisfying(item -> {
            assertThat(item.overridden()).isTrue();
            assertThat(item.grade()).contains(new BigDecimal("42.5"));
        });
        assertThat(report.item(14, SimulatedMoodle.quiz(1)))
                .hasValueSatisfying(item -> assertThat(item.hidden()).isTrue());
        assertThat(report.structure())
                .filteredOn(item -> item.origin().equals(SimulatedMoodle.quiz(1)))
                .allSatisfy(item -> assertThat(item.hidden()).isFalse());
    }

    @Test
    void readsWhatChanged() {
        Updates all = Updates.of(Recording.data("core_course_get_updates_since--since-sync"));
        Updates one = Updates.of(Recording.data("core_course_get_updates_since--after-attempt"));

        assertThat(all.modules()).hasSize(11).allMatch(module -> module.configured()
                .isPresent());
        assertThat(one.modules()).singleElement().satisfies(module -> {
            assertThat(module.attempts()).containsExactly(10188L);
            assertThat(module.grades()).containsExactly(38L);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "core_webservice_get_site_info--token-invalid, invalidtoken",
        "core_webservice_get_site_info--maintenance-sync, sitemaintenance",
        "mod_quiz_get_user_best_grade--nocap, requireloginerror",
        "mod_quiz_get_user_best_grade--debug-param-missing, invalidparameter"
    })
    void knowsErrorsThatComeWithStatus200(String recording, String code) {
        assertThat(Reply.of(Recording.reply(recording)))
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        refused -> assertThat(refused.error().code()).isEqualTo(code));
    }

    @Test
    void knowsPagesThatAreNoAnswers() {
        assertThat(Reply.of(Recording.reply("core_webservice_get_site_info--climaintenance-sync")))
                .isInstanceOf(Reply.Unusable.class);
        assertThatThrownBy(() -> Reply.of(Recording.reply("core_webservice_get_site_info--ws-disabled")))
                .isInstanceOf(SystemException.class)
                .hasMessageContaining("switched off");
        assertThatThrownBy(() -> Reply.of(Recording.reply("mod_quiz_get_user_best_grade--format-xml-error")))
                .isInstanceOf(SystemException.class)
                .hasMessageContaining("XML");
    }

    @ParameterizedTest
    @CsvSource({"normal, 87.5", "zero-grade, 0", "overridden-in-gradebook, 50", "nograde-noattempt, ''"})
    void readsBestGrades(String recording, String score) {
        Gathering gathering = new Gathering();
        new QuizGrades(gathering)
                .add(SimulatedMoodle.quiz(1), 8, Recording.data("mod_quiz_get_user_best_grade--" + recording));

        assertThat(gathering.score(SimulatedMoodle.quiz(1), 8))
                .hasValueSatisfying(read -> assertThat(read.toString()).isEqualTo(score));
    }

    @Test
    void findsTheCourse() {
        WebService.Answer found =
                new WebService.Answer(Recording.data("core_course_get_courses_by_field--shortname"), Optional.empty());
        WebService.Answer none =
                new WebService.Answer(Recording.data("core_course_get_courses_by_field--none"), Optional.empty());

        assertThat(CourseFound.of(found)).hasValueSatisfying(course -> {
            assertThat(course.id()).isEqualTo(2);
            assertThat(course.shortName()).isEqualTo("BIO101");
        });
        assertThat(CourseFound.of(none)).isEmpty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
