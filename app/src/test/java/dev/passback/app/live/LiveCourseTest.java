package dev.passback.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.app.link.End;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveCourseTest {

    @Test
    void isWrittenAsConnectionPlaceAndSettings() {
        LiveCourse course = LiveCourse.parse("college:BIO/A/BIO101;passing=40; exam-type=INT")
                .orElseThrow();

        assertThat(course)
                .isEqualTo(new LiveCourse(
                        new End("college", "BIO/A/BIO101"), Map.of("exam-type", "INT", "passing", "40")));
        assertThat(course).hasToString("college:BIO/A/BIO101;exam-type=INT;passing=40");
        assertThat(LiveCourse.parse(course.toString())).contains(course);
    }

    @Test
    void aNameWithoutConnectionIsNone() {
        assertThat(LiveCourse.parse("Waves")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"college:B/A/S;exam=INT", "college:B/A/S;", "college:B/A/S;exam-type"})
    void anUnknownSettingIsRefusedWithThoseThatThereAre(String text) {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> LiveCourse.parse(text))
                .withMessageContaining("exam-type, result-lines, passing, year, term, assignment-type, faculty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"result-lines=maybe", "passing=101", "passing=half"})
    void aSettingThatMeansNothingIsRefused(String setting) {
        LiveCourse course = LiveCourse.parse("college:B/A/S;" + setting).orElseThrow();

        assertThatExceptionOfType(ConnectionException.class).isThrownBy(course::forConnector);
    }
}
