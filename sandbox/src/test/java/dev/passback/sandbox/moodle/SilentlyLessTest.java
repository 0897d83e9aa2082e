package dev.passback.sandbox.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.moodle.seed.RecordedCourse;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Group;
import dev.passback.sandbox.moodle.site.Site;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rights that an account lacks take data away, and nothing says so. */
class SilentlyLessTest {
    private static final long S07 = 14;

    private final Site site = RecordedCourse.atStart().site();
    private final MoodleServer moodle = MoodleServer.start(site);

    @AfterEach
    void stop() {
        moodle.close();
    }

    @Test
    void withoutUserDetailsOnlyTheTeacherIsListed() {
        without(Capability.VIEW_USER_DETAILS);

        assertThat(participants().size()).isOne();
        assertThat(participants().at("/0/fullname").asString()).isEqualTo("Tina Teacher");
    }

    @Test
    void withoutUserDetailsNobodyIsFound() {
        without(Capability.VIEW_USER_DETAILS);

        assertThat(Ask.moodle(moodle, "core_user_get_users_by_field")
                        .with("field", "idnumber")
                        .with("values[0]", "S1001")
                        .json()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void withoutIdentityThereIsNoEmailAndNoIdnumber() {
        without(Capability.VIEW_USER_IDENTITY);

        assertThat(participants().get(2).propertyNames())
                .contains("fullname")
                .doesNotContain("email", "idnumber", "username");
    }

    @Test
    void withoutHiddenActivitiesTheirItemsVanish() {
        int all = items(S07).size();
        without(Capability.VIEW_HIDDEN_ACTIVITIES);

        assertThat(items(S07).size()).isEqualTo(all - 1);
    }

    @Test
    void withoutQuizViewAllQuizzesVanish() {
        int all = items(S07).size();
        without(Capability.VIEW_QUIZ);

        assertThat(items(S07).size()).isEqualTo(all - 6);
    }

    @Test
    void withoutHiddenGradesTheyVanishAndTheTotalIsNull() {
        without(Capability.VIEW_HIDDEN_GRADES);

        assertThat(items(S07).valueStream().map(item -> item.path("itemname").asString("")))
                .doesNotContain("Quiz 1: Cells", "Quiz 4: hidden grade item", "Hidden manual");
        assertThat(items(S07).get(items(S07).size() - 1).path("graderaw").isNull())
                .isTrue();
    }

    @Test
    void withoutAccessToAllGroupsOnlyOnesOwnIsListed() {
        site.edit(2).groupBy(Group.Mode.VISIBLE);

        JsonNode grades = Ask.moodle(moodle, "teacher2", "gradereport_user_get_grade_items")
                .with("courseid", 2)
                .json()
                .path("usergrades");

        assertThat(grades.size()).isEqualTo(10);
    }

    private void without(Capability capability) {
        Set<Capability> others = EnumSet.copyOf(site.caller().capabilities());
        others.remove(capability);
        site.put(site.caller().with(others));
    }

    private JsonNode participants() {
        return Ask.moodle(moodle, "core_enrol_get_enrolled_users")
                .with("courseid", 2)
                .json();
    }

    private JsonNode items(long userId) {
        return Ask.moodle(moodle, "gradereport_user_get_grade_items")
                .with("courseid", 2)
                .with("userid", userId)
                .json()
                .at("/usergrades/0/gradeitems");
    }
}
