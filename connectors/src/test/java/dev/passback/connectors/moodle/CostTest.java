package dev.passback.connectors.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Depth;
import dev.passback.connect.LiveSource;
import dev.passback.connect.Pull;
import dev.passback.sandbox.moodle.site.Quiz;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What pulls of 500 students with 10 quizzes and 10 assignments cost in requests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostTest {
    private SimulatedMoodle moodle = SimulatedMoodle.of(500, 10, 10);

    @BeforeAll
    void open() {
        moodle.later();
    }

    @AfterAll
    void close() {
        moodle.close();
    }

    @Test
    void aFirstFullPullNeedsFewRequests() {
        Pull pull = moodle.full();

        assertThat(pull.scores().size()).isGreaterThan(9000);
        // one batch of lists, one of the gradebook's items, 26 of grades, 5 of the gradebook for marking workflow
        assertThat(moodle.traffic().requests())
                .isEqualTo(Map.of(
                        "core_webservice_get_site_info", 1,
                        "core_course_get_courses_by_field", 1,
                        "tool_mobile_call_external_functions", 33));
    }

    @Test
    void aLaterFullPullAsksTheSiteNoMore() {
        LiveSource source = moodle.source();
        source.pull(Depth.FULL, Optional.empty());
        int first = moodle.requests();
        source.pull(Depth.FULL, Optional.empty());

        assertThat(moodle.requests()).isEqualTo(2 * first - 1);
    }

    @Test
    void oneChangedGradeCostsThreeRequestsHoweverBigTheCourse() {
        Pull full = moodle.full();
        moodle.later();
        Quiz quiz = moodle.quizzes().getFirst();
        moodle.course().quiz(quiz.id()).finish(moodle.students().getLast(), BigDecimal.ONE);

        Pull pull = moodle.changes(full.mark());

        assertThat(pull.scores()).hasSize(1);
        assertThat(moodle.requests()).isEqualTo(3);
        moodle.later();
        moodle.changes(moodle.changes(pull.mark()).mark());
        assertThat(moodle.requests()).isEqualTo(1);
    }

    @Test
    void theMarkStaysSmall() {
        assertThat(moodle.full().mark().length()).isLessThan(8_000);
    }
}
