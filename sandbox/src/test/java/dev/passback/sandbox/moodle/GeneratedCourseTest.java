package dev.passback.sandbox.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.seed.GeneratedCourse.Oddities;
import dev.passback.sandbox.moodle.seed.GeneratedCourse.Options;
import dev.passback.sandbox.moodle.site.SettableClock;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GeneratedCourseTest {

    @Test
    void isFoundByItsShortname() {
        try (MoodleServer moodle = started(new Options(3, 2, 1, 1))) {
            JsonNode answer = Ask.moodle(moodle, "core_course_get_courses_by_field")
                    .with("field", "shortname")
                    .with("value", GeneratedCourse.SHORTNAME)
                    .json();

            assertThat(answer.at("/courses/0/id").asInt()).isEqualTo(2);
        }
    }

    @Test
    void numbersStudentsThroughEmailAddressAndIdnumber() {
        try (MoodleServer moodle = started(new Options(12, 0, 0, 1))) {
            JsonNode last = participants(moodle).get(12);

            assertThat(last.path("id").asLong()).isEqualTo(GeneratedCourse.studentId(12));
            assertThat(last.path("email").asString()).isEqualTo("student0012@example.test");
            assertThat(last.path("idnumber").asString()).isEqualTo("S10012");
        }
    }

    @Test
    void isTheSameForTheSameSeed() {
        try (MoodleServer one = started(new Options(20, 3, 1, 7));
                MoodleServer other = started(new Options(20, 3, 1, 7))) {
            assertThat(one.token()).isEqualTo(other.token());
            assertThat(grades(one)).isEqualTo(grades(other));
        }
    }

    @Test
    void isAnotherForAnotherSeed() {
        try (MoodleServer one = started(new Options(20, 3, 1, 7));
                MoodleServer other = started(new Options(20, 3, 1, 8))) {
            assertThat(grades(one)).isNotEqualTo(grades(other));
        }
    }

    @Test
    void hasOddPeopleWhenAsked() {
        Options options = new Options(10, 1, 0, 1).with(new Oddities(1, 2, 1, 1));
        try (MoodleServer moodle = started(options)) {
            JsonNode people = participants(moodle);

            assertThat(people.get(10).path("idnumber").asString()).isEmpty();
            assertThat(people.get(9).path("idnumber").asString()).isEqualTo("S10001");
            assertThat(people.get(8).path("idnumber").asString()).isEqualTo("S10001");
            assertThat(grades(moodle).size()).as("without the suspended one").isEqualTo(9);
        }
    }

    @Test
    void agreesWithItselfInBestGradesAndGradebook() {
        try (MoodleServer moodle = started(new Options(15, 4, 0, 3))) {
            for (JsonNode student : grades(moodle)) {
                for (JsonNode item : student.path("gradeitems")) {
                    if (item.path("itemtype").asString().equals("mod")) {
                        JsonNode best = Ask.moodle(moodle, "mod_quiz_get_user_best_grade")
                                .with("quizid", item.path("iteminstance").asLong())
                                .with("userid", student.path("userid").asLong())
                                .json();
                        assertThat(best.path("hasgrade").asBoolean())
                                .isEqualTo(!item.path("graderaw").isNull());
                        assertThat(best.path("grade").decimalValue(BigDecimal.ZERO))
                                .isEqualByComparingTo(item.path("graderaw").decimalValue(BigDecimal.ZERO));
                    }
                }
            }
        }
    }

    private static MoodleServer started(Options options) {
        return MoodleServer.start(GeneratedCourse.create(options, new SettableClock(Instant.EPOCH)));
    }

    private static JsonNode participants(MoodleServer moodle) {
        return Ask.moodle(moodle, "core_enrol_get_enrolled_users")
                .with("courseid", 2)
                .with("options[0][name]", "userfields")
                .with("options[0][value]", "id,email,idnumber")
                .json();
    }

    private static JsonNode grades(MoodleServer moodle) {
        return Ask.moodle(moodle, "gradereport_user_get_grade_items")
                .with("courseid", 2)
                .json()
                .path("usergrades");
    }
}
