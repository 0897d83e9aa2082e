package dev.passback.connectors.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.moodle.MoodleFaults;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.SiteSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a Moodle, or what stands before it, does not answer. */
class ErrorsTest {
    private final SimulatedMoodle moodle = SimulatedMoodle.of(4, 1, 1);

    @AfterEach
    void close() {
        moodle.close();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong token, CONNECTION, invalidtoken",
        "expired or refused, CONNECTION, accessexception",
        "suspended, CONNECTION, wsaccessusersuspended",
        "password, CONNECTION, forcepasswordchangenotice",
        "maintenance, LATER, sitemaintenance",
        "no right, COURSE, nopermissions",
        "no grades, COURSE, nopermissiontoviewgrades",
        "not inside, COURSE, requireloginerror",
        "not inside, COURSE, errorcoursecontextnotvalid",
        "other group, COURSE, notingroup",
        "deleted, COURSE, invalidrecord",
        "arguments, COURSE, invalidparameter",
        "whatever else, COURSE, newerrorcode"
    })
    void goesByTheErrorCodeAlone(String situation, Reach reach, String code) {
        String mark = moodle.full().mark();
        moodle.server.inject(always(Answer.json("{\"exception\":\"core\\\\x\\\\some_exception\",\"errorcode\":\"" + code
                + "\",\"message\":\"Ana López\"}")));

        SystemException failure = failure(() -> moodle.changes(mark));

        assertThat(failure.reach()).as(situation).isEqualTo(reach);
        assertThat(failure.problem()).doesNotContain("Ana").doesNotContain(moodle.server.token());
        assertThat(failure.repair()).isNotBlank();
        assertThat(moodle.waits).isEmpty();
    }

    @Test
    void namesTheRightThatIsMissingAsMoodleDoes() {
        moodle.server.inject(always(Answer.json("""
                {"exception":"x","errorcode":"nopermissions","message":"Sorry, but … do that (View quiz reports)."}""")));

        assertThat(failure(moodle::full).problem()).contains("View quiz reports");
    }

    @Test
    void survivesAPhpFaultWithoutAnErrorCode() {
        String mark = moodle.full().mark();
        moodle.server.inject(request -> MoodleFaults.TYPE_ERROR);

        assertThat(failure(() -> moodle.changes(mark)).problem()).contains("without an error code");
    }

    @ParameterizedTest
    @EnumSource(value = Caller.State.class, names = "VALID", mode = EnumSource.Mode.EXCLUDE)
    void tellsTheSixCausesThatMoodleDoesNotTellApart(Caller.State state) {
        moodle.site().put(moodle.site().caller().with(state));

        SystemException failure = failure(moodle::full);

        assertThat(failure.reach()).isEqualTo(Reach.CONNECTION);
        assertThat(failure.repair()).contains("expired", "network address", "authorised users", "webservice/rest:use");
    }

    @Test
    void namesTheFunctionsThatTheServiceLacks() {
        moodle.withoutFunctions("mod_quiz_get_user_best_grade", "mod_assign_get_grades");

        SystemException failure = failure(moodle::full);

        assertThat(failure.reach()).isEqualTo(Reach.CONNECTION);
        assertThat(failure.problem()).contains("mod_quiz_get_user_best_grade", "mod_assign_get_grades");
    }

    @Test
    void doesNotWaitThroughLongMaintenance() {
        moodle.site().set(moodle.site().settings().with(SiteSettings.State.CLI_MAINTENANCE));

        SystemException failure = failure(moodle::full);

        assertThat(failure.reach()).isEqualTo(Reach.LATER);
        assertThat(failure.problem()).contains("503", "300 s");
        assertThat(moodle.waits).isEmpty();
    }

    @Test
    void saysHowToSwitchWebServicesOn() {
        moodle.site().set(moodle.site().settings().with(SiteSettings.State.WEB_SERVICES_OFF));

        SystemException failure = failure(moodle::full);

        assertThat(failure.reach()).isEqualTo(Reach.CONNECTION);
        assertThat(failure.repair()).contains("enable web services", "REST");
    }

    @ParameterizedTest
    @MethodSource("passing")
    void waitsFourTimesAndThenLeavesItToTheNextCycle(Fault fault) {
        moodle.server.inject(request -> fault);

        SystemException failure = failure(moodle::full);

        assertThat(failure.reach()).isEqualTo(Reach.LATER);
        assertThat(moodle.waits)
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(15), Duration.ofSeconds(60));
        assertThat(moodle.requests()).isEqualTo(5);
    }

    static List<Fault> passing() {
        return List.of(
                MoodleFaults.gateway(502),
                MoodleFaults.gateway(503),
                MoodleFaults.gateway(500),
                MoodleFaults.LOGIN_PAGE,
                new Fault.ResetBefore(),
                new Fault.ResetAfter(),
                new Fault.CutBody(),
                new Fault.Instead(Answer.json("{\"courses\":[{\"id\":2,")),
                new Fault.Instead(Answer.json("")),
                new Fault.Instead(Answer.json("""
                        {"exception":"dml_read_exception","errorcode":"dmlreadexception","message":"Error reading"}""")));
    }

    @Test
    void goesOnWhereMoodleComesBack() {
        AtomicInteger requests = new AtomicInteger();
        moodle.server.inject(request -> requests.getAndIncrement() < 3 ? MoodleFaults.gateway(503) : Fault.NONE);

        assertThat(moodle.full().scores()).hasSize(8);
        assertThat(moodle.waits).hasSize(3);
    }

    @Test
    void isAsPatientAsTheServerAsksWithinReason() {
        AtomicInteger requests = new AtomicInteger();
        Answer busy = Answer.of(503, "text/html", "<html></html>").with("Retry-After", "20");
        moodle.server.inject(request -> requests.getAndIncrement() == 0 ? new Fault.Instead(busy) : Fault.NONE);

        moodle.full();

        assertThat(moodle.waits).containsExactly(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void doesNotTryAgainWhatWillNotChange(Answer answer, String hint) {
        moodle.server.inject(always(answer));

        SystemException failure = failure(moodle::full);

        assertThat(failure.reach()).isEqualTo(Reach.CONNECTION);
        assertThat(failure.repair()).contains(hint);
        assertThat(moodle.waits).isEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> lasting() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(
                        Answer.of(301, "text/html", "moved").with("Location", "https://elsewhere.example"), "https"),
                org.junit.jupiter.params.provider.Arguments.of(Answer.of(404, "text/html", "<html></html>"), "address"),
                org.junit.jupiter.params.provider.Arguments.of(
                        Answer.of(200, "application/xml; charset=utf-8", """
                                <?xml version="1.0" encoding="UTF-8" ?>
                                <EXCEPTION class="moodle_exception"><ERRORCODE>invalidtoken</ERRORCODE></EXCEPTION>
                                """), "post_max_size"));
    }

    @Test
    void tellsACourseThatIsNotThere() {
        MoodleConnector connector = moodle.connector(MoodleSettings.DEFAULT);

        assertThat(connector.source("NO-SUCH")).isEmpty();
        SystemException failure =
                failure(() -> connector.live("999").orElseThrow().sheet());
        assertThat(failure.reach()).isEqualTo(Reach.COURSE);
    }

    @Test
    void takesNoCourseForAnEmptyOneThatItMayNotEnter() {
        moodle.without(Capability.VIEW_COURSE);

        assertThat(failure(moodle::full).reach()).isEqualTo(Reach.COURSE);
    }

    @Test
    void keepsTheTokenOutOfAddressesAndTexts() {
        String token = moodle.server.token();
        moodle.server.inject(request -> {
            assertThat(request.path()).doesNotContain(token);
            assertThat(request.headers().values()).noneMatch(value -> value.contains(token));
            return Fault.NONE;
        });

        assertThatCode(moodle::full).doesNotThrowAnyException();
        assertThat(new MoodleConnection(moodle.server.address(), token).toString())
                .doesNotContain(token);
    }

    private static Faults always(Answer answer) {
        return request -> new Fault.Instead(answer);
    }

    private static SystemException failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(SystemException.class, work);
    }
}
