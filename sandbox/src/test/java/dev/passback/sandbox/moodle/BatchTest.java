package dev.passback.sandbox.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.moodle.rest.Latency;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.seed.GeneratedCourse.Options;
import dev.passback.sandbox.moodle.site.SettableClock;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.SiteSettings;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BatchTest {
    private static final String BATCH = "tool_mobile_call_external_functions";
    private static final String BEST = "mod_quiz_get_user_best_grade";

    private final Site site = GeneratedCourse.create(new Options(5, 1, 0, 1), new SettableClock(Instant.EPOCH));
    private final MoodleServer moodle = MoodleServer.start(site);

    @AfterEach
    void stop() {
        moodle.close();
    }

    @Test
    void endsAtTheFirstError() {
        Ask batch = Ask.moodle(moodle, BATCH);
        add(batch, 0, 1);
        add(batch, 1, 99);
        add(batch, 2, 1);

        JsonNode responses = batch.json().path("responses");

        assertThat(responses.size()).isEqualTo(2);
        assertThat(responses.at("/0/error").asBoolean()).isFalse();
        assertThat(responses.at("/1/error").asBoolean()).isTrue();
    }

    @Test
    void losesWhatIsBeyondTheVariablesThatPhpReads() {
        site.set(SiteSettings.STANDARD.withMaxInputVars(20));
        Ask batch = Ask.moodle(moodle, BATCH);
        for (int i = 0; i < 15; i++) {
            add(batch, i, 1);
        }

        assertThat(batch.json().path("responses").size()).isEqualTo(9);
    }

    /** The number that was measured: 2520 requests of two variables each, beside token, function and format. */
    @Test
    void answers2499OfMoreThanThatManyRequests() {
        Ask batch = Ask.moodle(moodle, BATCH);
        for (int i = 0; i < 2520; i++) {
            add(batch, i, 1);
        }

        assertThat(batch.json().path("responses").size()).isEqualTo(2499);
    }

    @Test
    void isCountedAsOneRequestWithManyCalls() {
        Ask batch = Ask.moodle(moodle, BATCH);
        add(batch, 0, 1);
        add(batch, 1, 1);
        batch.json();

        assertThat(moodle.requests().total()).isOne();
        assertThat(moodle.requests().batched()).containsEntry(BEST, 2L);
    }

    @Test
    void takesLongerForEachCall() {
        moodle.slow(new Latency(Duration.ofMillis(20), Duration.ofMillis(15)));
        Ask batch = Ask.moodle(moodle, BATCH);
        add(batch, 0, 1);
        add(batch, 1, 1);

        long start = System.nanoTime();
        batch.json();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    private static void add(Ask batch, int position, long quiz) {
        batch.with("requests[" + position + "][function]", BEST)
                .with(
                        "requests[" + position + "][arguments]",
                        "{\"quizid\":" + quiz + ",\"userid\":" + GeneratedCourse.studentId(1) + "}");
    }
}
