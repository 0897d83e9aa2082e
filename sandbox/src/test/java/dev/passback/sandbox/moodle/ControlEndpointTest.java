package dev.passback.sandbox.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.seed.GeneratedCourse.Options;
import dev.passback.sandbox.moodle.site.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ControlEndpointTest {
    private static final long STUDENT = GeneratedCourse.studentId(1);

    private final MoodleServer moodle =
            MoodleServer.start(GeneratedCourse.create(new Options(5, 1, 0, 1), new SettableClock(Instant.EPOCH)));

    @AfterEach
    void stop() {
        moodle.close();
    }

    @Test
    void tellsAndForgetsWhatWasAsked() {
        best();

        assertThat(requests().at("/functions/mod_quiz_get_user_best_grade").asInt())
                .isOne();

        Ask.at(moodle, "/sandbox/requests/reset").post();

        assertThat(requests().path("total").asInt()).isZero();
    }

    @Test
    void letsAStudentFinishAnAttempt() {
        Ask.at(moodle, "/sandbox/attempt")
                .with("quiz", 1)
                .with("user", STUDENT)
                .with("grade", 100)
                .post();

        assertThat(best().path("grade").asInt()).isEqualTo(100);
    }

    @Test
    void letsATeacherDeleteAnAttempt() {
        letsAStudentFinishAnAttempt();

        Ask.at(moodle, "/sandbox/attempt/delete")
                .with("quiz", 1)
                .with("user", STUDENT)
                .post();

        assertThat(best().path("grade").asInt()).isNotEqualTo(100);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThat(Ask.at(moodle, "/sandbox/attempt").with("quiz", 99).post().statusCode())
                .isEqualTo(400);
        assertThat(Ask.at(moodle, "/sandbox/elsewhere").post().statusCode()).isEqualTo(404);
    }

    private JsonNode best() {
        return Ask.moodle(moodle, "mod_quiz_get_user_best_grade")
                .with("quizid", 1)
                .with("userid", STUDENT)
                .json();
    }

    private JsonNode requests() {
        return new JsonMapper()
                .readTree(Ask.at(moodle, "/sandbox/requests").get().body());
    }
}
