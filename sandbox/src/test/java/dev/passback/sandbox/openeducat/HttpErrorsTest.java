package dev.passback.sandbox.openeducat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The few errors that have a status of their own. */
class HttpErrorsTest {

    @Test
    void malformedJsonIsA400() {
        Colleges.on17And18(oec -> {
            HttpResponse<String> answer = Caller.of(oec).post("/jsonrpc", "{");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Invalid JSON data");
        });
    }

    @Test
    void anotherMethodIsA400Page() {
        Colleges.on17And18(
                oec -> assertThat(Caller.of(oec).get("/jsonrpc").statusCode()).isEqualTo(400));
    }

    @Test
    void an18AnswersJson2WithAWebPageAnd17With404() {
        Colleges.on17(oec -> assertThat(
                        Caller.of(oec).post("/json/2/res.partner/search", "{}").statusCode())
                .isEqualTo(404));
        Colleges.on18(oec -> {
            HttpResponse<String> answer = Caller.of(oec).post("/json/2/res.partner/search", "{}");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        });
    }

    @Test
    void only19TellsItsVersionByGet() {
        Colleges.on17And18(oec ->
                assertThat(Caller.of(oec).get("/web/version").statusCode()).isEqualTo(404));
        Colleges.on(
                OdooVersion.V19,
                oec -> assertThat(Caller.of(oec).get("/web/version").body()).contains("\"version\":\"19.0\""));
    }

    @Test
    void json2TakesKeysAndNoPasswords() {
        Colleges.on(OdooVersion.V19, oec -> {
            Caller caller = Caller.of(oec);
            String search = "{\"domain\": [[\"code\", \"=\", \"BSC-BIO\"]]}";
            assertThat(caller.post("/json/2/op.course/search", search, "Authorization", "bearer " + oec.key())
                            .body())
                    .isEqualTo("[1]");
            assertThat(caller.post("/json/2/op.course/search", search, "Authorization", "bearer passback")
                            .statusCode())
                    .isEqualTo(401);
        });
    }
}
