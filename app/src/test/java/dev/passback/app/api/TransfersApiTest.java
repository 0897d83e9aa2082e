package dev.passback.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.api.Program.Part;
import dev.passback.app.people.Role;
import dev.passback.app.serve.Patience;
import dev.passback.app.web.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransfersApiTest {
    private static final String ROSTER = """
            Student,ID,Email address
            "Okafor, Ben",S1,ben@example.edu
            "Ito, Mei",S2,mei@example.edu
            """;
    private static final String SCORES = """
            Student,ID,Quiz 1
            "Okafor, Ben",S1,7
            "Ito, Mei",S2,9.5
            "Nobody, Ann",S9,3
            """;

    private final Site site = Site.shared();
    private final Program program = Program.of(site, Role.INSTRUCTOR);
    private final String gradebook = "chemistry of " + program.person();

    @BeforeEach
    void make() {
        program.post("/gradebooks", Part.of("name", gradebook), Part.file("roster", "roster.csv", ROSTER))
                .with(201);
    }

    @Test
    void aFileBecomesAPlanAndThePlanATransferAndItsReport() throws Exception {
        Heard planned = plan().with(201);
        assertThat(planned.json().get("verdict").stringValue()).isEqualTo("go");
        String place = planned.header("Location");
        Heard document = program.get(place + "/plan").with(200);
        assertThat(dev.passback.grade.Sha256.of(document.response().body()))
                .isEqualTo(planned.json().get("sha256").stringValue());

        Heard started = start(planned).with(202);
        assertThat(started.header("Location")).isEqualTo(place);
        String transfer = done(place);

        Heard report = program.get("/transfers/" + transfer).with(200);
        assertThat(report.json().get("written").intValue()).isEqualTo(2);
        assertThat(program.get("/transfers/" + transfer + "/changes")
                        .json()
                        .get("changes")
                        .size())
                .isEqualTo(2);
        assertThat(program.get("/transfers/" + transfer + "/rejects.csv")
                        .with(200)
                        .text())
                .contains("Nobody, Ann", "STUDENT_UNKNOWN");
        assertThat(program.get("/transfers/" + transfer + "/upload.csv")
                        .with(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(program.get("/history")
                        .json()
                        .get("transfers")
                        .get(0)
                        .get("transfer")
                        .stringValue())
                .isEqualTo(transfer);
        assertThat(program.delete(place).with(409).code()).isEqualTo("IN_USE");
        assertThat(program.put(place + "/policy", "{}").with(409).code()).isEqualTo("IN_USE");
    }

    @Test
    void aTransferIsPutBackOnce() throws Exception {
        Heard planned = plan();
        start(planned).with(202);
        String transfer = done(planned.header("Location"));
        assertThat(program.get("/transfers/" + transfer + "/undo")
                        .json()
                        .get("state")
                        .stringValue())
                .isEqualTo("none");

        Heard started = program.post("/transfers/" + transfer + "/undo").with(202);
        String place = started.header("Location");
        assertThat(place).isEqualTo("/api/v1/transfers/" + transfer + "/undo");
        Patience.until(
                "the undo",
                () -> program.get(place).json().get("state").stringValue().equals("done"));

        String undo = program.get(place).json().get("undo").stringValue();
        assertThat(program.get("/transfers/" + undo).json().get("written").intValue())
                .isEqualTo(2);
        assertThat(program.post("/transfers/" + transfer + "/undo")
                        .with(202)
                        .json()
                        .get("undo")
                        .stringValue())
                .isEqualTo(undo);
        assertThat(program.post("/transfers/" + undo + "/undo").with(422).code())
                .isEqualTo("NOT_POSSIBLE");
    }

    @Test
    void aPlanIsCarriedOutAsItWasSeenOrNotAtAll() {
        Heard planned = plan();
        String sha256 = planned.json().get("sha256").stringValue();
        Heard changed = program.put(planned.header("Location") + "/mapping", "{\"students\":{\"S9\":\"ignore\"}}")
                .with(200);
        assertThat(changed.json().get("sha256").stringValue()).isNotEqualTo(sha256);

        Heard refused = start(planned).with(409);

        assertThat(refused.code()).isEqualTo("PLAN_STALE");
    }

    @Test
    void whatMovedInAStalePlanIsTold() throws Exception {
        Heard first = plan();
        Heard second = plan();
        start(first).with(202);
        done(first.header("Location"));

        Heard refused = start(second).with(409);

        assertThat(refused.code()).isEqualTo("PLAN_STALE");
        assertThat(refused.json().get("reasons").toString()).contains("changed since the plan was made");
    }

    @Test
    void aPlanGoesToOneGradebookAndNoOther() {
        assertThat(program.post("/plans", Part.file("file", "week.csv", SCORES))
                        .with(400)
                        .code())
                .isEqualTo("INVALID");
        assertThat(program.post(
                                "/plans",
                                Part.file("file", "week.csv", SCORES),
                                Part.of("gradebook", "no such gradebook"))
                        .with(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(program.post(
                                "/plans",
                                Part.file("file", "week.csv", SCORES),
                                Part.of("gradebook", gradebook),
                                Part.of("blanks", "nought"))
                        .with(400)
                        .json()
                        .get("detail")
                        .stringValue())
                .isEqualTo("blanks is \"nought\"; it can be leave, zero, clear");
    }

    @Test
    void anExportBecomesAFileToUpload() throws Exception {
        String export = """
                Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1 (7)
                "    Points Possible",,,,,10
                "Okafor, Ben",1,S1,ben,A,
                "Ito, Mei",2,S2,mei,A,
                """;
        Heard planned = program.post(
                        "/plans",
                        Part.file("file", "week.csv", SCORES),
                        Part.file("export", "export.csv", export),
                        Part.of("course", "Chemistry"))
                .with(201);
        start(planned).with(202);
        String transfer = done(planned.header("Location"));

        assertThat(program.get("/transfers/" + transfer + "/upload.csv")
                        .with(200)
                        .text())
                .contains("9.5");

        String place =
                program.post("/transfers/" + transfer + "/undo").with(202).header("Location");
        Patience.until(
                "the undo",
                () -> program.get(place).json().get("state").stringValue().equals("done"));
        String undo = program.get(place).json().get("undo").stringValue();
        assertThat(program.get("/transfers/" + undo).with(200).text()).contains("UNDO_ASSUMES_UPLOAD");
        program.get("/transfers/" + undo + "/upload.csv").with(200);
    }

    @Test
    void theSameRequestIsAnsweredAgainAndNotDoneTwice() throws Exception {
        Heard planned = plan();
        Program keyed = program.with("Idempotency-Key", "week-1");

        Heard first = keyed.post("/transfers", wish(planned)).with(202);
        done(planned.header("Location"));
        Heard again = keyed.post("/transfers", wish(planned)).with(202);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(keyed.post("/transfers", wish(plan())).with(422).code()).isEqualTo("KEY_REUSED");
        assertThat(program.with("Idempotency-Key", "k".repeat(201))
                        .post("/transfers", wish(planned))
                        .with(400)
                        .code())
                .isEqualTo("INVALID");
    }

    @Test
    void whatWasRefusedCanBeAskedAgainWithItsKey() {
        Program keyed = program.with("Idempotency-Key", "week-2");
        String wish = "{\"plan\":\"no-such-plan\",\"sha256\":\"0\"}";

        assertThat(keyed.post("/transfers", wish).with(404).code()).isEqualTo("NOT_FOUND");
        keyed.post("/transfers", wish(plan())).with(202);
    }

    @Test
    void aPlanThatWasNotStartedIsForgotten() {
        String place = plan().header("Location");

        program.delete(place).with(204);

        assertThat(program.get(place).with(404).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void theAuditIsForAdministratorsAndAuditors() {
        plan();

        assertThat(program.get("/audit").with(403).code()).isEqualTo("ROLE_MISSING");
        Heard events = Program.of(site, Role.AUDITOR)
                .get("/audit?actor=" + program.person())
                .with(200);
        assertThat(events.json().get("events").get(0).get("subject").stringValue())
                .startsWith("plan ");
        assertThat(program.get("/history?before=x").with(400).code()).isEqualTo("INVALID");
        assertThat(program.get("/history?limit=0").with(400).code()).isEqualTo("INVALID");
        assertThat(program.get("/history?limit=many").with(400).code()).isEqualTo("INVALID");
    }

    private Heard plan() {
        return program.post("/plans", Part.file("file", "week.csv", SCORES), Part.of("gradebook", gradebook));
    }

    private Heard start(Heard planned) {
        return program.post("/transfers", wish(planned));
    }

    private static String wish(Heard planned) {
        return "{\"plan\":\"" + planned.json().get("plan").stringValue() + "\",\"sha256\":\""
                + planned.json().get("sha256").stringValue() + "\"}";
    }

    /** {@return the number of the transfer, when it is done} */
    private String done(String place) throws Exception {
        Patience.until(
                "the transfer",
                () -> program.get(place).json().get("state").stringValue().equals("done"));
        return program.get(place).json().get("transfer").stringValue();
    }
}
