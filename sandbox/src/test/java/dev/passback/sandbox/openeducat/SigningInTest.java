package dev.passback.sandbox.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SigningInTest {

    @Test
    void takesAPasswordOrAKey() {
        Colleges.on18(oec -> {
            assertThat(authenticate(oec, "passback", oec.key()).asInt()).isEqualTo(14);
            assertThat(authenticate(oec, "passback", "passback").asInt()).isEqualTo(14);
        });
    }

    @Test
    void answersFalseForAWrongPasswordAndForAnUnknownLogin() {
        Colleges.on18(oec -> {
            assertThat(authenticate(oec, "passback", "wrong").asBoolean(true)).isFalse();
            assertThat(authenticate(oec, "nobody", "wrong").asBoolean(true)).isFalse();
        });
    }

    @Test
    void takesAnExpiredKeyForNone() {
        Colleges.on18(oec -> {
            Caller caller = Caller.of(oec);
            oec.expireKeys();
            assertThat(authenticate(oec, "passback", oec.key()).asBoolean(true)).isFalse();
            assertThat(caller.fault("op.course", "search", List.of()).text()).isEqualTo("Access Denied");
        });
    }

    @Test
    void letsADeactivatedUserInNoMore() {
        Colleges.on18(oec -> {
            Caller caller = Caller.of(oec);
            oec.edit("res.users", 14, Map.of("active", false));
            assertThat(authenticate(oec, "passback", oec.key()).asBoolean(true)).isFalse();
            assertThat(caller.fault("op.course", "search", List.of()).text()).isEqualTo("Access Denied");
        });
    }

    @Test
    void givesFacultyAndPortalUsersNoExams() {
        Colleges.on17And18(oec -> {
            assertThat(Caller.as(oec, "faculty")
                            .result("op.course", "search_count", List.of())
                            .asInt())
                    .isEqualTo(1);
            for (String login : List.of("faculty", "portal", "plain")) {
                assertThat(Caller.as(oec, login)
                                .fault("op.exam", "search_count", List.of())
                                .name())
                        .isEqualTo("odoo.exceptions.AccessError");
            }
        });
    }

    private static JsonNode authenticate(OpenEduCatServer oec, String login, String secret) {
        return new Caller(oec, 0, "")
                .rpc("common", "authenticate", oec.database(), login, secret, Map.of())
                .get("result");
    }
}
