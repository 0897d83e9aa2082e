package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans as files: the same for the same inputs, carried out exactly or not at all. */
class SavedPlanTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void course() {
        desk = Physics.on(new Desk(folder));
    }

    @Test
    void changesNothingAndTellsEverything() throws Exception {
        Ended plan = desk.run("plan", "week-1.csv", "--to", Physics.NAME, "-o", "plan.json", "--json")
                .with(ExitCode.DONE);

        assertThat(plan.counts()).containsExactly(7, 0, 0, 0, 0, 0);
        assertThat(desk.text("plan.json")).isEqualTo(plan.out());
        assertThat(Files.getPosixFilePermissions(desk.path("plan.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
        assertThat(desk.run("history").out()).isEqualTo("Nothing was transferred yet.\n");
    }

    @Test
    void isTheSameForTheSameInputs() {
        String first = plan("troubled.csv");
        String second = plan("troubled.csv");

        Desk other = new Desk(folder.resolve("."));
        desk.run("gradebook", "create", "Other", "--roster", "roster.csv").with(ExitCode.DONE);
        String elsewhere =
                other.run("plan", "troubled.csv", "--to", "Other", "--json").out();

        assertThat(second).isEqualTo(first);
        assertThat(elsewhere.replace("\"Other\"", "\"Physics\"").replace("/./", "/"))
                .isEqualTo(first);
    }

    @Test
    void itsOwnMappingGivesItAgain() {
        String plan = plan("week-1.csv");
        desk.write("mapping.json", MAPPER.readTree(plan).get("mapping").toString());

        assertThat(plan("week-1.csv", "--mapping", "mapping.json")).isEqualTo(plan);
    }

    @Test
    void isCarriedOutExactly() {
        plan("week-1.csv");

        Ended asked = desk.run("transfer", "plan.json", "--json").with(ExitCode.DECISION_NEEDED);
        Ended transfer = desk.run("transfer", "plan.json", "--yes", "--json").with(ExitCode.DONE);

        assertThat(asked.json().has("transfer")).isFalse();
        assertThat(transfer.counts()).containsExactly(7, 0, 0, 0, 0, 0);
        assertThat(desk.shown(Physics.NAME)).contains("ben@uni.example,10,7");
    }

    @Test
    void keepsWhatWasRememberedWhenItWasMade() {
        desk.file("mapping.json", """
                {"items":{"Session 1":{"new":"Clicker 1"}},"students":{"100431":{"is":"00100431"}}}""");
        desk.run("transfer", "week-1.csv", "--to", Physics.NAME, "--yes", "--mapping", "mapping.json")
                .with(ExitCode.DONE);
        plan("troubled.csv");

        desk.run("transfer", "plan.json", "--yes").with(ExitCode.SOME_RETURNED);
        Ended next = desk.run("plan", "week-2.csv", "--to", Physics.NAME).with(ExitCode.DONE);

        assertThat(next.out()).contains("Session 1 → Clicker 1");
        assertThat(desk.shown(Physics.NAME)).contains("dmitri@uni.example,9,10");
    }

    @Test
    void isRefusedWhenACellMovedAndSaysWhich() {
        plan("week-1.csv");
        desk.file("earlier.csv", "ID number,Session 1", "00100417,3");
        desk.run("transfer", "earlier.csv", "--to", Physics.NAME, "--yes").with(ExitCode.DONE);

        Ended stale = desk.run("transfer", "plan.json", "--yes", "--json").with(ExitCode.DECISION_NEEDED);

        assertThat(stale.err()).contains("Ana López").contains("Session 1").contains("stale");
        assertThat(stale.json().get("error").stringValue()).contains("Ana López");
        assertThat(desk.shown(Physics.NAME)).contains("ana@uni.example,3\n").doesNotContain("Session 2");
    }

    @Test
    void isRefusedWhenItsFileMoved() {
        plan("week-1.csv");
        desk.write("week-1.csv", desk.text("week-1.csv").replace(",17,8,9", ",18,9,9"));

        Ended stale = desk.run("transfer", "plan.json", "--yes").with(ExitCode.DECISION_NEEDED);

        assertThat(stale.err()).contains("week-1.csv").contains("Ana López");
        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void isRefusedWhenSomebodyChangedIt(String what, Forgery forgery) {
        ObjectNode plan = (ObjectNode) MAPPER.readTree(plan("week-1.csv"));
        forgery.change(plan);
        desk.write("plan.json", plan.toString());

        Ended refused = desk.run("transfer", "plan.json", "--yes");

        assertThat(refused.code()).as(what).isIn(1, 2, 3);
        assertThat(refused.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("a score", plan -> change(plan, 0).put("after", "10")),
                forgery("a student", plan -> change(plan, 0)
                        .put("student", change(plan, 1).get("student").stringValue())),
                forgery("an item", plan -> change(plan, 0).put("item", "Session 2")),
                forgery("a change more", plan -> changes(plan)
                        .insert(0, change(plan, 0).deepCopy().put("after", "10"))),
                forgery("a change less", plan -> changes(plan).remove(0)),
                forgery("changes in another order", plan -> changes(plan)
                        .add(changes(plan).remove(0))),
                forgery("a change that is none", plan -> changes(plan).add("nothing")),
                forgery("no changes", plan -> plan.remove("changes")),
                forgery("the mapping", plan -> ((ObjectNode) plan.at("/mapping/items")).put("Session 1", "ignore")),
                forgery("a pin", plan -> ((ObjectNode) plan.at("/mapping/students"))
                        .putObject("00100417")
                        .put("is", "00100418")),
                forgery("the policy", plan -> ((ObjectNode) plan.get("policy")).put("blanks", "zero")),
                forgery("the rules", plan -> plan.put("rules", "moodle")),
                forgery("unknown rules", plan -> plan.put("rules", "sakai")),
                forgery("the version", plan -> plan.put("passback_plan", 2)),
                forgery("the version's type", plan -> plan.put("passback_plan", "1")),
                forgery("no version", plan -> plan.remove("passback_plan")),
                forgery("the file's hash", plan -> ((ObjectNode) plan.get("source")).put("sha256", "0")),
                forgery("the gradebook's hash", plan -> ((ObjectNode) plan.get("gradebook")).put("sha256", "0")),
                forgery("the file's path", plan -> ((ObjectNode) plan.get("source")).put("path", "/nowhere.csv")),
                forgery("the gradebook's name", plan -> ((ObjectNode) plan.get("gradebook")).put("name", "Chemistry")),
                forgery("the counts", plan -> ((ObjectNode) plan.get("counts")).put("new", 6)),
                forgery("something more", plan -> plan.put("note", "hello")));
    }

    @ParameterizedTest
    @MethodSource("refusedOptions")
    void saysItselfHowItIsCarriedOut(String option) {
        plan("week-1.csv");

        desk.run(("transfer plan.json --yes " + option).split(" ")).with(ExitCode.USAGE);

        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
    }

    static Stream<String> refusedOptions() {
        return Stream.of(
                "--to Physics",
                "--rules moodle",
                "--on-conflict source",
                "--items total",
                "--blanks zero",
                "--duplicates sum",
                "--identify-by email",
                "--number-form comma",
                "--course Physics",
                "--scale");
    }

    /** What somebody does to a plan. */
    @FunctionalInterface
    interface Forgery {
        void change(ObjectNode plan);
    }

    private static Arguments forgery(String what, Forgery forgery) {
        return Arguments.of(what, forgery);
    }

    private static ArrayNode changes(JsonNode plan) {
        return (ArrayNode) plan.get("changes");
    }

    private static ObjectNode change(JsonNode plan, int index) {
        return (ObjectNode) changes(plan).get(index);
    }

    private String plan(String file, String... more) {
        String[] all = {"plan", file, "--to", Physics.NAME, "-o", "plan.json", "--json"};
        return desk.run(Stream.concat(Stream.of(all), Stream.of(more)).toArray(String[]::new))
                .out();
    }
}
