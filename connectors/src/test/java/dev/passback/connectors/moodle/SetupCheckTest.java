package dev.passback.connectors.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Connector.Check;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Grading;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupCheckTest {
    private final SimulatedMoodle moodle = SimulatedMoodle.of(6, 2, 2);

    @AfterEach
    void close() {
        moodle.close();
    }

    @Test
    void findsNothingWhereNothingIsMissing() {
        assertThat(connector().check()).isInstanceOf(Check.Works.class);
        assertThat(connector().shortcomings("SIM101")).isEmpty();
    }

    @Test
    void saysWhichFunctionsTheServiceLacks() {
        moodle.withoutFunctions("mod_assign_get_grades", "tool_mobile_call_external_functions");

        List<Shortcoming> found = connector().shortcomings();

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().problem().text()).contains("mod_assign_get_grades");
        assertThat(found.getLast().problem().text())
                .contains("tool_mobile_call_external_functions", "request of its own");
    }

    @Test
    void saysThatATokenIsWrong() {
        Check check = moodle.connector(MoodleSettings.DEFAULT, "0123456789abcdef0123456789abcdef")
                .check();

        assertThat(check).isInstanceOf(Check.Fails.class);
    }

    @ParameterizedTest
    @CsvSource({
        "VIEW_COURSE, moodle/course:view",
        "VIEW_USER_DETAILS, moodle/user:viewdetails",
        "VIEW_USER_IDENTITY, moodle/site:viewuseridentity",
        "VIEW_QUIZ, mod/quiz:view",
        "VIEW_QUIZ_REPORTS, mod/quiz:viewreports",
        "VIEW_ASSIGNMENT, mod/assign:view",
        "VIEW_ASSIGNMENT_GRADES, mod/assign:viewgrades",
        "VIEW_ALL_GRADES, moodle/grade:viewall",
        "VIEW_USER_REPORT, gradereport/user:view",
        "VIEW_HIDDEN_GRADES, moodle/grade:viewhidden",
        "VIEW_HIDDEN_ACTIVITIES, moodle/course:viewhiddenactivities"
    })
    void namesTheRightWithoutWhichMoodleSaysLess(Capability right, String name) {
        moodle.course().show(moodle.quizzes().getLast(), false);
        moodle.course()
                .item(moodle.course()
                        .addManualItem("Hidden", null, Grading.points("10"))
                        .id())
                .hide(true);
        moodle.without(right);

        assertThat(connector().shortcomings("2"))
                .anySatisfy(found -> assertThat(found.repair().text()).contains(name));
    }

    @Test
    void saysThatACourseIsHidden() {
        moodle.course().show(false);
        moodle.without(Capability.VIEW_HIDDEN_COURSES);

        assertThat(connector().shortcomings("SIM101"))
                .singleElement()
                .satisfies(found -> assertThat(found.repair().text()).contains("viewhiddencourses"));
    }

    @Test
    void listsCoursesWithoutTheFrontPage() {
        assertThat(connector().courses()).singleElement().satisfies(course -> assertThat(course.id())
                .isEqualTo("2"));
        assertThat(connector().listed().getFirst().shortName()).isEqualTo("SIM101");
    }

    @Test
    void findsACourseByIdShortNameAndIdNumber() {
        MoodleConnector connector = connector();

        assertThat(connector.source("2").orElseThrow().sheet().size()).isEqualTo(6);
        assertThat(connector.source("SIM101").orElseThrow().name()).isEqualTo("Simulation 101");
        assertThat(connector.source("C-SIM101")).isPresent();
    }

    private MoodleConnector connector() {
        return moodle.connector(MoodleSettings.DEFAULT);
    }
}
