package dev.passback.sandbox.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.moodle.seed.RecordedCourse;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Group;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.SiteSettings;
import dev.passback.sandbox.moodle.site.SiteSettings.State;
import dev.passback.sandbox.moodle.site.User;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** Every way in which a Moodle says no, or says nothing. */
class ErrorShapesTest {
    private static final String BEST = "mod_quiz_get_user_best_grade";
    private static final long S01 = 8;
    private static final long S15 = 22;

    private final Site site = RecordedCourse.atStart().site();
    private final MoodleServer moodle = MoodleServer.start(site);

    @AfterEach
    void stop() {
        moodle.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdef0123456789abcdef"})
    void invalidtoken(String token) {
        assertThat(Ask.moodle(moodle, token, BEST).errorcode()).isEqualTo("invalidtoken");
    }

    @Test
    void invalidtokenForABodyThatIsNoForm() {
        assertThat(Ask.at(moodle, "/webservice/rest/server.php").post().body()).contains("invalidtoken");
    }

    @ParameterizedTest
    @EnumSource(
            value = Caller.State.class,
            names = {"EXPIRED", "OTHER_ADDRESS", "NOT_ON_THE_LIST", "SERVICE_DISABLED"})
    void accessexceptionForARefusedToken(Caller.State state) {
        site.put(site.caller().with(state));

        assertThat(best().errorcode()).isEqualTo("accessexception");
    }

    @Test
    void accessexceptionWithoutTheRightToUseRest() {
        site.put(site.caller().with(Set.of()));

        assertThat(best().errorcode()).isEqualTo("accessexception");
    }

    @Test
    void accessexceptionForAFunctionThatIsNotInTheService() {
        site.put(site.caller().withFunctions(Set.of("core_webservice_get_site_info")));

        assertThat(best().errorcode()).isEqualTo("accessexception");
    }

    @Test
    void invalidrecordForAnUnknownFunction() {
        assertThat(Ask.moodle(moodle, "core_no_such_function")
                        .json()
                        .path("message")
                        .asString())
                .isEqualTo("Can't find data record in database table external_functions.");
    }

    @Test
    void invalidparameterWithoutAFunction() {
        assertThat(Ask.moodle(moodle, "").without("wsfunction").errorcode()).isEqualTo("invalidparameter");
    }

    @Test
    void invalidparameterForAnArgumentThatIsMissing() {
        assertThat(best().without("quizid").errorcode()).isEqualTo("invalidparameter");
    }

    @Test
    void invalidparameterForAnArgumentOfTheWrongType() {
        assertThat(best().with("quizid", "abc").errorcode()).isEqualTo("invalidparameter");
    }

    @Test
    void invalidparameterForAnArgumentThatNobodyKnows() {
        assertThat(best().with("bogus", 1).errorcode()).isEqualTo("invalidparameter");
    }

    @Test
    void invalidparameterForAnEmptyList() {
        assertThat(Ask.moodle(moodle, "mod_assign_get_grades").errorcode()).isEqualTo("invalidparameter");
    }

    @Test
    void nopermissionsNamesTheRight() {
        assertThat(Ask.moodle(moodle, "student", BEST)
                        .with("quizid", 1)
                        .with("userid", 9)
                        .json()
                        .path("message")
                        .asString())
                .endsWith("(View quiz reports).");
    }

    @Test
    void requireloginerrorForAHiddenActivity() {
        assertThat(Ask.moodle(moodle, "student", BEST).with("quizid", 5).errorcode())
                .isEqualTo("requireloginerror");
    }

    @Test
    void errorcoursecontextnotvalidForTheContentsOfAHiddenCourse() {
        assertThat(Ask.moodle(moodle, "nocap", "core_course_get_contents")
                        .with("courseid", 3)
                        .errorcode())
                .isEqualTo("errorcoursecontextnotvalid");
    }

    @Test
    void invalidrecordForACourseThatDoesNotExist() {
        assertThat(Ask.moodle(moodle, "core_course_get_contents")
                        .with("courseid", 99)
                        .errorcode())
                .isEqualTo("invalidrecord");
    }

    @Test
    void invaliduserForAnAccountThatDoesNotExist() {
        assertThat(best().with("userid", 999_999).errorcode()).isEqualTo("invaliduser");
    }

    @Test
    void nopermissiontoviewgradesForTheGradesOfAnother() {
        assertThat(Ask.moodle(moodle, "student", "gradereport_user_get_grade_items")
                        .with("courseid", 2)
                        .with("userid", 9)
                        .errorcode())
                .isEqualTo("nopermissiontoviewgrades");
    }

    @Test
    void notingroupForAStudentOfAnotherGroup() {
        site.edit(2).groupBy(Group.Mode.SEPARATE);

        assertThat(Ask.moodle(moodle, "teacher2", "gradereport_user_get_grade_items")
                        .with("courseid", 2)
                        .with("userid", S15)
                        .errorcode())
                .isEqualTo("notingroup");
    }

    @Test
    void wsaccessusersuspended() {
        site.people().change(site.caller().userId(), User.Standing.SUSPENDED);

        assertThat(best().errorcode()).isEqualTo("wsaccessusersuspended");
    }

    @Test
    void forcepasswordchangenoticeInCoursesOnly() {
        site.people().change(site.caller().userId(), User.Standing.MUST_CHANGE_PASSWORD);

        assertThat(best().errorcode()).isEqualTo("forcepasswordchangenotice");
        assertThat(Ask.moodle(moodle, "core_webservice_get_site_info").json().has("username"))
                .isTrue();
    }

    @Test
    void sitemaintenanceForAllButAdministrators() {
        site.set(SiteSettings.STANDARD.with(State.MAINTENANCE));

        assertThat(best().errorcode()).isEqualTo("sitemaintenance");
        assertThat(Ask.moodle(moodle, "admin", BEST).with("quizid", 1).json().has("hasgrade"))
                .isTrue();
    }

    @Test
    void maintenanceFromTheCommandLineIsAPage() {
        site.set(SiteSettings.STANDARD.with(State.CLI_MAINTENANCE));

        HttpResponse<String> answer = best().post();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("300");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void webServicesThatAreOffSayNothing() {
        site.set(SiteSettings.STANDARD.with(State.WEB_SERVICES_OFF));

        HttpResponse<String> answer = best().post();

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aPhpErrorHasNoErrorcode() {
        moodle.inject(request -> MoodleFaults.TYPE_ERROR);

        assertThat(best().json().propertyNames()).containsExactly("exception", "message");
    }

    @Test
    void withoutAFormatErrorsAreXml() {
        HttpResponse<String> answer =
                best().without("moodlewsrestformat").with("quizid", 99).post();

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml; charset=utf-8");
        assertThat(answer.body()).contains("<ERRORCODE>invalidrecord</ERRORCODE>");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void aBrokenServerAnswersWithAPage(int status) {
        moodle.inject(request -> MoodleFaults.gateway(status));

        assertThat(best().post().statusCode()).isEqualTo(status);
        assertThat(best().post().body()).startsWith("<html>");
    }

    @Test
    void aLoginPageComesAsSuccess() {
        moodle.inject(request -> MoodleFaults.LOGIN_PAGE);

        assertThat(best().post().statusCode()).isEqualTo(200);
        assertThat(best().post().body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void jsonThatIsCutOffNeverArrives() {
        moodle.inject(request -> new Fault.CutBody());

        assertThatThrownBy(() -> best().post()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void jsonThatIsCutOffByPhpArrivesAsSuccess() {
        moodle.inject(request -> MoodleFaults.cut("{\"hasgrade\":true,\"grade\":8"));

        assertThatThrownBy(() -> best().json()).isInstanceOf(JacksonException.class);
    }

    private Ask best() {
        return Ask.moodle(moodle, BEST).with("quizid", 1).with("userid", S01);
    }
}
