package dev.passback.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.SimulatedSystems;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Role;
import dev.passback.app.serve.Patience;
import dev.passback.app.sync.LinkTurn;
import dev.passback.app.web.Site;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksApiTest {
    private final Site site = Site.shared();
    private final Program administrator = Program.of(site, Role.ADMINISTRATOR);
    private final Program program = Program.of(site, Role.INSTRUCTOR);
    private final String moodle = "campus-of-" + program.person();
    private final String college = "college-of-" + program.person();
    private SimulatedSystems systems;

    @BeforeAll
    void connect() {
        systems = SimulatedSystems.of(12, 2, 1);
        administrator
                .post(
                        "/connections",
                        "{\"name\":\"" + moodle + "\",\"kind\":\"moodle\",\"url\":\"" + systems.moodle.address()
                                + "\",\"secret\":\"" + systems.moodle.token() + "\",\"reach\":\"private-http\"}")
                .with(201);
        administrator
                .post(
                        "/connections",
                        "{\"name\":\"" + college + "\",\"kind\":\"openeducat\",\"url\":\""
                                + systems.openEduCat.address() + "\",\"db\":\"" + systems.openEduCat.database()
                                + "\",\"user\":\"" + systems.openEduCat.login() + "\",\"secret\":\""
                                + systems.openEduCat.key() + "\",\"reach\":\"private-http\"}")
                .with(201);
        site.stores().with(store -> {
            store.owners().give(Owned.connection(moodle), program.person());
            store.owners().give(Owned.connection(college), program.person());
            return true;
        });
    }

    @AfterAll
    void close() {
        systems.close();
    }

    @Test
    void aConnectionIsCheckedAndShownWithoutItsSecret() {
        assertThat(program.post("/connections/" + moodle + "/check")
                        .with(200)
                        .json()
                        .get("works")
                        .booleanValue())
                .isTrue();
        assertThat(program.get("/connections").with(200).text())
                .contains(moodle)
                .doesNotContain(systems.moodle.token());
        program.put("/connections/" + moodle + "/secret", "{\"secret\":\"" + systems.moodle.token() + "\"}")
                .with(200);
        assertThat(program.put("/connections/" + moodle + "/secret", "{\"secret\":\" \"}")
                        .with(400)
                        .code())
                .isEqualTo("INVALID");
    }

    @Test
    void aCourseBecomesTheSourceOfAPlan() {
        String gradebook = "biology of " + program.person();
        program.post(
                        "/gradebooks",
                        Program.Part.of("name", gradebook),
                        Program.Part.file("roster", "roster.csv", "Student,ID\nBen,S1\n"))
                .with(201);

        Heard planned = program.post(
                        "/plans",
                        Program.Part.of("connection", moodle),
                        Program.Part.of("source_course", "SIM101"),
                        Program.Part.of("gradebook", gradebook))
                .with(201);

        assertThat(planned.json().get("source").stringValue()).endsWith(".csv");
        assertThat(program.post(
                                "/plans",
                                Program.Part.of("connection", moodle),
                                Program.Part.of("source_course", "NO-COURSE"),
                                Program.Part.of("gradebook", gradebook))
                        .with(422)
                        .code())
                .isNotBlank();
    }

    @Test
    void anInstructorCannotReachIntoThePrivateNetwork() {
        String wish = "{\"name\":\"inside\",\"kind\":\"moodle\",\"url\":\"http://127.0.0.1:1\",\"secret\":\"x\"";

        assertThat(program.post("/connections", wish + "}").with(422).code()).isEqualTo("NOT_POSSIBLE");
        assertThat(program.post("/connections", wish + ",\"reach\":\"private-http\"}")
                        .with(403)
                        .code())
                .isEqualTo("ROLE_MISSING");
        assertThat(program.post("/connections", wish + ",\"reach\":\"everywhere\"}")
                        .with(400)
                        .json()
                        .get("detail")
                        .stringValue())
                .contains("private-http");
    }

    @Test
    void aLinkIsProposedAddedRunAndLookedAt() throws Exception {
        assertThat(program.get("/proposals?from=" + moodle + "&to=" + college)
                        .with(200)
                        .json()
                        .has("proposals"))
                .isTrue();
        String link = "bio-of-" + program.person();
        Heard added = add(link, "BIO-2026-A").with(201);
        assertThat(added.header("Location")).isEqualTo("/api/v1/links/" + link);
        assertThat(add(link, "BIO-2026-A").with(409).code()).isEqualTo("NAME_TAKEN");
        Heard refused = add("no-batch", "NO-BATCH").with(422);
        assertThat(refused.code()).isEqualTo("COURSE_FAILED");
        assertThat(refused.json().get("type").stringValue()).isEqualTo("/codes/COURSE_FAILED");
        assertThat(refused.json().get("repair").stringValue()).contains("BIO-2026-A");
        assertThat(program.delete("/connections/" + moodle)
                        .with(409)
                        .json()
                        .get("reasons")
                        .toString())
                .contains(link);

        Program keyed = program.with("Idempotency-Key", "first run");
        assertThat(keyed.post("/links/" + link + "/runs").with(400).code()).isEqualTo("INVALID");
        Program once = program.with("Idempotency-Key", "first-run");
        Heard started = once.post("/links/" + link + "/runs").with(202);
        String run = started.header("Location");
        Patience.until(
                "the run",
                () -> program.get(run).json().get("state").stringValue().equals("ended"));
        Heard ended = program.get(run).with(200);
        assertThat(ended.json().get("status").stringValue()).isEqualTo("done");
        assertThat(ended.json().get("report").get("counts").get("written").intValue())
                .isPositive();
        assertThat(once.post("/links/" + link + "/runs").with(202).header("Location"))
                .isEqualTo(run);
        assertThat(program.get("/links/" + link + "/runs").json().get("runs").size())
                .isEqualTo(1);

        String transfer = ended.json().get("transfer").stringValue();
        program.get("/transfers/" + transfer).with(200);
        assertThat(program.get("/links/" + link + "/cells?state=in-sync&limit=5")
                        .with(200)
                        .json()
                        .get("cells")
                        .size())
                .isEqualTo(5);
        assertThat(program.get("/links/" + link + "/cells?state=fine")
                        .with(400)
                        .json()
                        .get("detail")
                        .stringValue())
                .contains("not-matched");
        program.get("/links/" + link + "/gaps").with(200);
        assertThat(program.get("/links/" + link + "/gaps.csv").with(200).text()).startsWith("User,");
        String ledger = program.get("/links/" + link + "/ledger.csv").with(200).text();
        assertThat(ledger).startsWith("key,kind,student,hash");
        assertThat(program.post("/links/" + link + "/ledger", Program.Part.file("ledger", "ledger.csv", ledger))
                        .with(200)
                        .json()
                        .get("taken")
                        .intValue())
                .isPositive();
        assertThat(program.post("/links/" + link + "/ledger", Program.Part.file("ledger", "x.csv", "a,b\n1,2\n"))
                        .with(422)
                        .code())
                .isEqualTo("FILE_UNREADABLE");
        assertThat(program.get("/links/" + link + "/stopped").with(404).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void cellsAreDecidedUsersPinnedAndTermsChanged() throws Exception {
        String link = "conflicts-of-" + program.person();
        add(link, "BIO-2026-B").with(201);
        run(link);
        String cell = program.get("/links/" + link + "/cells?limit=1")
                .json()
                .get("cells")
                .get(0)
                .get("cell")
                .stringValue();
        String user = cell.substring(cell.indexOf(':') + 1);

        program.get("/links/" + link + "/conflicts").with(200);
        program.post("/links/" + link + "/cells/" + cell + "/decision", "{\"decision\":\"hold\"}")
                .with(200);
        assertThat(program.get("/links/" + link + "/cells?state=held")
                        .json()
                        .get("cells")
                        .size())
                .isEqualTo(1);
        assertThat(program.post("/links/" + link + "/cells/Q9:9/decision", "{\"decision\":\"hold\"}")
                        .with(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(program.post("/links/" + link + "/cells/" + cell + "/decision", "{\"decision\":\"perhaps\"}")
                        .with(400)
                        .json()
                        .get("detail")
                        .stringValue())
                .contains("keep, source, hold, release");
        assertThat(program.put("/links/" + link + "/pins/" + user, "{\"student\":\"S10001\"}")
                        .with(200)
                        .json()
                        .get("pins")
                        .get(user)
                        .stringValue())
                .isEqualTo("S10001");
        assertThat(program.put("/links/" + link + "/pins/no-user", "{\"student\":\"S10001\"}")
                        .with(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        changeAndForget(link);
    }

    private void changeAndForget(String link) {
        assertThat(program.put("/links/" + link + "/terms", "{\"every\":\"1h\",\"on_conflict\":\"source\"}")
                        .with(200)
                        .json()
                        .get("terms")
                        .get("every")
                        .stringValue())
                .isEqualTo("1h");
        assertThat(program.put("/links/" + link + "/terms", "{\"on_conflict\":\"ask\"}")
                        .with(400)
                        .code())
                .isEqualTo("INVALID");
        assertThat(program.put("/links/" + link + "/paused", "{\"paused\":true}")
                        .with(200)
                        .json()
                        .get("paused")
                        .booleanValue())
                .isTrue();
        site.stores().with(store -> {
            try (LinkTurn turn = LinkTurn.require(store, site.stores()::open, link, InstantSource.system())) {
                assertThat(turn).isNotNull();
                return assertThat(program.delete("/links/" + link).with(409).code())
                        .isEqualTo("LINK_BUSY");
            }
        });
        program.delete("/links/" + link).with(204);
        assertThat(program.get("/links/" + link).with(404).code()).isEqualTo("NOT_FOUND");
    }

    private Heard add(String link, String batch) {
        return program.post(
                "/links",
                "{\"name\":\"" + link + "\",\"from\":\"" + moodle + ":SIM101\",\"to\":\"" + college + ":BSC-BIO/"
                        + batch + "/BIO101\",\"terms\":{\"exam_type\":\"INT\",\"every\":\"0 3 1 1 *\"}}");
    }

    private void run(String link) throws Exception {
        String run = program.post("/links/" + link + "/runs", "{\"depth\":\"full\"}")
                .with(202)
                .header("Location");
        Patience.until(
                "the run",
                () -> program.get(run).json().get("state").stringValue().equals("ended"));
    }
}
