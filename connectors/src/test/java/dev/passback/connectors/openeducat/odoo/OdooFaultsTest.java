package dev.passback.connectors.openeducat.odoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What recorded faults are taken for. */
final class OdooFaultsTest {
    private static final OdooCall READ = OdooCall.searchRead("op.exam", Domain.ALL, List.of("name"));
    private static final OdooCall MAKE = OdooCall.create("op.exam", List.of(Map.of("name", "Quiz")));

    @ParameterizedTest
    @CsvSource({
        "17, oec17-fault-execute-wrong-db, CONNECTION, no database \"oec17\"",
        "17, oec17-fault-access-portal, CONNECTION, may not call op.exam.search_read",
        "17, oec17-fault-access-create-plain-user, CONNECTION, may not call op.exam.search_read",
        "17, oec17-fault-unknown-model, COURSE, Object op.nomodel",
        "17, oec17-fault-unknown-method, COURSE, does not exist on the model",
        "18, oec18-fault-unknown-method, COURSE, does not exist",
        "17, oec17-fault-search-unknown-field, COURSE, Invalid field",
        "17, oec17-018-session-bad-date-format, COURSE, out of range",
        "17, oec17-fault-db-down, LATER, the database behind OpenEduCat does not answer",
        "19, odoo19-json2-bad-key, CONNECTION, does not let moodle_sync in",
        "19, odoo19-json2-access-error, CONNECTION, may not call op.exam.search_read",
        "19, odoo19-json2-wrong-db, CONNECTION, API (HTTP 404)",
        "19, odoo19-json2-unknown-model, COURSE, does not exist",
        "19, odoo19-json2-validation-error, COURSE, Contacts require a name"
    })
    void reachesAsFarAsItsNameSays(String version, String recording, Reach reach, String words) {
        try (Recorded server = Recorded.signedIn(version, recording)) {
            SystemException failure = failure(server);

            assertThat(failure.reach()).isEqualTo(reach);
            assertThat(failure.problem()).contains(words).doesNotContain(Recorded.KEY, "Traceback", "192.0.2");
            assertThat(failure.repair()).isNotBlank();
        }
    }

    @Test
    void namesTheGroupsThatMay() {
        try (Recorded server = Recorded.signedIn("17", "oec17-fault-access-read-faculty")) {
            assertThat(failure(server).repair()).contains("\"Exam/Manager\", \"Exam/User\"");
        }
    }

    @Test
    void aWrongKeyIsToldAfterOneMoreSignIn() {
        try (Recorded server =
                Recorded.signedIn("17", "oec17-fault-execute-bad-password", "oec17-auth-wrong-password")) {
            SystemException failure = failure(server);

            assertThat(failure.reach()).isEqualTo(Reach.CONNECTION);
            assertThat(failure.repair()).contains("expired");
            assertThat(server.requests).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oec17-fault-execute-bad-uid", "oec17-fault-execute-bad-password"})
    void aRememberedNumberThatIsWrongIsAskedAnew(String recording) {
        try (Recorded server =
                Recorded.signedIn("17", recording, "oec17-auth-apikey-ok", "oec17-flow-18-session-act-held")) {
            assertThat(server.odoo.ask(READ).isMissingNode()).isTrue();
            assertThat(server.odoo.uid()).isPresent();
            assertThat(server.requests).hasSize(3);
        }
    }

    @Test
    void aMethodThatGivesNothingIsDone() {
        try (Recorded server = Recorded.signedIn("17", "oec17-flow-18-session-act-held")) {
            OdooCall held = OdooCall.method("op.exam.session", "act_held", List.of(30L));

            assertThat(server.odoo.attempt(held)).isInstanceOf(OdooResult.Done.class);
        }
    }

    @Test
    void whatIsAwayIsAskedAgainFourTimes() {
        try (Recorded server = Recorded.signedIn("17", "oec17-fault-db-down")) {
            assertThat(failure(server).reach()).isEqualTo(Reach.LATER);
            assertThat(server.waits)
                    .containsExactly(
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(4),
                            Duration.ofSeconds(15),
                            Duration.ofSeconds(60));
            assertThat(server.requests).hasSize(5);
        }
    }

    @Test
    void aFaultOfTheDatabaseRollsBackSoEvenMakingIsTriedAgain() {
        try (Recorded server = Recorded.signedIn("17", "oec17-fault-db-down", "oec17-auth-apikey-ok")) {
            assertThat(server.odoo.attempt(MAKE)).isInstanceOf(OdooResult.Done.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oec17-410-exam-write-update-commands-one-bad-mark",
                "oec18-410-exam-write-update-commands-one-bad-mark",
                "oec17-lang-fr-FR-marks-error",
                "oec17-020-session-duplicate-code"
            })
    void aBrokenRuleIsTheFaultOfWhatWasAsked(String recording) {
        try (Recorded server = Recorded.signedIn("17", recording)) {
            assertThat(server.odoo.attempt(MAKE))
                    .isInstanceOfSatisfying(
                            OdooResult.Refused.class,
                            refused -> assertThat(refused.fault().name()).isEqualTo("odoo.exceptions.ValidationError"));
        }
    }

    @Test
    void aRecordThatIsGoneIsMissing() {
        try (Recorded server = Recorded.signedIn("17", "oec17-fault-write-missing-id")) {
            assertThat(server.odoo.attempt(READ))
                    .isInstanceOfSatisfying(
                            OdooResult.Refused.class,
                            refused -> assertThat(refused.fault().name()).isEqualTo("odoo.exceptions.MissingError"));
        }
    }

    @Test
    void tellsItsVersion() {
        try (Recorded server = new Recorded("oec18-auth-version")) {
            OdooVersion version = server.odoo.version();

            assertThat(version.major()).isEqualTo(18);
            assertThat(version.hasJson2()).isFalse();
        }
    }

    @Test
    void asksForEnglishTextsAndKeepsTheKeyOutOfTheAddress() {
        try (Recorded server = Recorded.signedIn("19", "odoo19-json2-search-read")) {
            JsonNode found = server.odoo.ask(READ);

            assertThat(found.isArray()).isTrue();
            assertThat(server.requests.getFirst().path()).isEqualTo("/json/2/op.exam/search_read");
            assertThat(server.requests.getFirst().header("authorization"))
                    .isEqualTo(Optional.of("bearer " + Recorded.KEY));
            assertThat(server.requests.getFirst().header("x-odoo-database")).contains("oec17");
            assertThat(server.requests.getFirst().body()).contains("\"lang\":\"en_US\"");
        }
    }

    private static SystemException failure(Recorded server) {
        return catchThrowableOfType(SystemException.class, () -> server.odoo.ask(READ));
    }
}
