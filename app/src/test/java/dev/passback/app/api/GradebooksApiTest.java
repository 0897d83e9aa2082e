package dev.passback.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.api.Program.Part;
import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradebooksApiTest {
    private static final String ROSTER = """
            Student,ID,Email address
            "Okafor, Ben",S1,ben@example.edu
            "Ito, Mei",S2,mei@example.edu
            """;

    private final Site site = Site.shared();
    private final Program program = Program.of(site, Role.INSTRUCTOR);
    private final String name = "physics of " + program.person() + "; 50 % (fall)";

    @Test
    void aGradebookIsMadeListedShownAndExported() {
        Heard made = make().with(201);

        assertThat(made.json().get("students").intValue()).isEqualTo(2);
        Heard shown = program.get(made.header("Location")).with(200);
        assertThat(shown.json().get("students").size()).isEqualTo(2);
        assertThat(program.get("/gradebooks").with(200).text()).contains(name);
        Heard csv = program.get(made.header("Location") + "/scores.csv").with(200);
        assertThat(csv.text()).contains("Ben Okafor,S1");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment;");
        assertThat(program.get(made.header("Location") + "/roster").with(200).text())
                .contains("ben@example.edu")
                .doesNotContain("scores");
    }

    @Test
    void whoCameLateIsAddedAndWhoIsUncertainIsTold() {
        String place = make().header("Location");
        String list = "Student,ID,Email address\nNew Nora,S3,nora@example.edu\nBen,S1,mei@example.edu\nMei,S2,\n";

        Heard added = program.post(place + "/roster", Part.file("roster", "late.csv", list))
                .with(200);

        assertThat(added.json().get("added").intValue()).isEqualTo(1);
        assertThat(added.json().get("known").intValue()).isEqualTo(1);
        assertThat(added.json().get("findings").get(0).get("code").stringValue())
                .isEqualTo("STUDENT_CONFLICT");
        assertThat(program.get(place + "/roster").text()).contains("nora@example.edu");
    }

    @Test
    void whatWasReadOfScoresIsWrittenDown() {
        String place = make().header("Location");
        program.get(place);
        program.get(place + "/scores.csv");

        List<AuditEvent> events =
                site.stores().with(store -> store.audit().latest(Optional.of(program.person()), Long.MAX_VALUE, 10));

        assertThat(events)
                .extracting(AuditEvent::action)
                .containsExactly(AuditEvent.Action.FILE_READ, AuditEvent.Action.SCORES_READ, AuditEvent.Action.CREATED);
        assertThat(events).extracting(AuditEvent::way).containsOnly(AuditEvent.Way.API);
    }

    @Test
    void aNameThatIsTakenIsToldWithoutTheNamesOfOthers() {
        make();

        Heard refused = make().with(409);

        assertThat(refused.code()).isEqualTo("NAME_TAKEN");
        assertThat(refused.text()).doesNotContain("physics");
    }

    @Test
    void aFileThatIsNoRosterIsRefusedWithWhatToDo() {
        Heard refused = program.post("/gradebooks", Part.of("name", name), Part.file("roster", "x.csv", "nothing\n1\n"))
                .with(422);

        assertThat(refused.code()).isEqualTo("FILE_UNREADABLE");
        assertThat(refused.json().get("repair").stringValue()).isNotBlank();
    }

    @Test
    void aFieldThatNobodyReadsIsRefusedWithTheValidOnes() {
        Heard refused = program.post("/gradebooks", Part.of("nam", name), Part.file("roster", "roster.csv", ROSTER))
                .with(400);

        assertThat(refused.json().get("detail").stringValue()).contains("\"nam\"", "name");
        assertThat(program.post("/gradebooks", Part.of("name", name)).with(400).code())
                .isEqualTo("INVALID");
    }

    @Test
    void aFileIsInspectedAndForgotten() {
        Heard seen = program.post("/inspect", Part.file("file", "week.csv", "Student,ID,Quiz 1\nBen,S1,7\n"))
                .with(200);

        assertThat(seen.json().get("file").stringValue()).isEqualTo("week.csv");
        assertThat(seen.json().get("rows").intValue()).isEqualTo(1);
        assertThat(program.post(
                                "/inspect",
                                Part.file("file", "week.csv", "Student,ID,Quiz 1\nBen,S1,7\n"),
                                Part.of("number_form", "dots"))
                        .with(400)
                        .json()
                        .get("detail")
                        .stringValue())
                .contains("auto, point, comma");
    }

    @Test
    void mappingsAndPinsAreRememberedAndTakenBack() {
        String place = make().header("Location") + "/mappings";
        assertThat(program.get(place + "/iclicker").with(404).code()).isEqualTo("NOT_FOUND");

        program.put(place + "/iclicker", "{\"items\":{\"Total\":\"ignore\"}}").with(200);
        program.put(place + "/iclicker/pins?student=ben", "{\"is\":\"S1\"}").with(200);
        program.put(place + "/iclicker/pins?student=guest", "{\"ignore\":true}").with(200);

        assertThat(program.get(place).json().get("sources").toString()).isEqualTo("[\"iclicker\"]");
        assertThat(program.get(place + "/iclicker").json().get("students").toString())
                .isEqualTo("{\"ben\":{\"is\":\"S1\"},\"guest\":\"ignore\"}");
        assertThat(program.delete(place + "/iclicker/pins?student=ben")
                        .with(200)
                        .json()
                        .get("students")
                        .toString())
                .isEqualTo("{\"guest\":\"ignore\"}");
        assertThat(program.put(place + "/iclicker", "{\"item\":{}}").with(422).code())
                .isEqualTo("MAPPING_INVALID");
        assertThat(program.put(place + "/iclicker/pins?student=ben", "{\"iss\":\"S1\"}")
                        .with(400)
                        .json()
                        .get("detail")
                        .stringValue())
                .contains("\"iss\"", "ignore, is");
    }

    private Heard make() {
        return program.post("/gradebooks", Part.of("name", name), Part.file("roster", "roster.csv", ROSTER));
    }
}
