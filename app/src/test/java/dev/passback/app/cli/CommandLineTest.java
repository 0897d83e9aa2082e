package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What every command has in common: its data, its exit codes, its JSON. */
class CommandLineTest {
    @TempDir
    Path folder;

    @Test
    void helpFitsAScreenAndTellsTheExitCodes() {
        Ended help = new Desk(folder).plainly("--help").with(ExitCode.DONE);

        assertThat(help.out().lines()).hasSizeLessThanOrEqualTo(30).allMatch(line -> line.length() <= 100);
        assertThat(help.out()).contains("inspect", "convert", "plan", "transfer", "undo", "history", "gradebook");
        assertThat(help.out()).contains("Exit codes", "3 a person must decide");
    }

    @Test
    void noCommandIsAUsageError() {
        Ended ended = new Desk(folder).plainly();

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "plan week-1.csv",
                "plan week-1.csv --to Chemistry",
                "plan week-1.csv --to Physics --rules sakai",
                "plan week-1.csv --to Physics --on-conflict maybe",
                "plan week-1.csv --to Physics --identify-by name",
                "plan week-1.csv --to Physics --mapping missing.json",
                "transfer",
                "transfer week-1.csv --yes",
                "transfer week-1.csv --to Physics -o out.csv --yes",
                "transfer --resume T9",
                "transfer --resume nonsense",
                "undo T9 --yes",
                "undo nonsense --yes",
                "history T9",
                "convert week-1.csv --for canvas",
                "convert week-1.csv --for sakai -o out.csv",
                "gradebook",
                "gradebook create Physics --roster roster.csv",
                "gradebook create a/b --roster roster.csv",
                "gradebook show Chemistry",
                "history --database postgresql://ada:secret@localhost/passback",
            })
    void whatIsNotUnderstoodIsAUsageErrorWithAReason(String command) {
        Desk desk = Physics.on(new Desk(folder));

        Ended ended = desk.run(command.split(" ")).with(ExitCode.USAGE);

        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("secret");
        assertThat(desk.has("out.csv")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspect missing.csv",
                "plan missing.csv --to Physics",
                "transfer missing.csv --to Physics --yes",
                "transfer empty.csv --to Physics --yes",
                "convert empty.csv --for canvas -o out.csv",
                "gradebook create New --roster empty.csv",
                "restore missing.zip"
            })
    void whatCannotBeReadFailsWithAReasonAndNothingElseHappens(String command) {
        Desk desk = Physics.on(new Desk(folder));
        desk.write("empty.csv", "");

        Ended ended = desk.run(command.split(" ")).with(ExitCode.FAILED);

        assertThat(ended.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(desk.has("out.csv")).isFalse();
        assertThat(desk.run("history").out()).isEqualTo("Nothing was transferred yet.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspect week-1.csv",
                "inspect missing.csv",
                "plan week-1.csv --to Physics",
                "plan week-1.csv --to Chemistry",
                "transfer week-1.csv --to Physics",
                "transfer week-1.csv --to Physics --yes",
                "transfer troubled.csv --to Physics --rules moodle --yes",
                "transfer troubled.csv --to Physics --rules canvas --yes",
                "transfer --nonsense",
                "convert week-1.csv --for moodle -o out.csv",
                "undo T9",
            })
    void jsonIsOneObjectWithCountsAndFindingsHoweverItEnds(String command) {
        Desk desk = Physics.on(new Desk(folder));

        Ended ended = desk.run((command + " --json").split(" "));

        JsonNode json = ended.json();
        assertThat(json.get("counts").propertyNames())
                .contains("new", "changed", "same", "cleared", "conflicts", "rejected");
        assertThat(json.get("findings").isArray()).isTrue();
        boolean done = ended.code() == ExitCode.DONE.code() || ended.code() == ExitCode.SOME_RETURNED.code();
        assertThat(json.has("transfer")).isEqualTo(done && command.startsWith("transfer"));
    }

    @Test
    void theDataFolderIsUnderstoodBeforeAndAfterTheCommand() {
        Desk desk = Physics.on(new Desk(folder));
        String data = desk.data();

        assertThat(desk.plainly("--data", data, "gradebook", "list").out()).isEqualTo("Physics\n");
        assertThat(desk.plainly("gradebook", "--data", data, "list").out()).isEqualTo("Physics\n");
        assertThat(desk.plainly("gradebook", "list", "--data", data).out()).isEqualTo("Physics\n");
        assertThat(desk.plainly("--data", data, "history").with(ExitCode.DONE).out())
                .isEqualTo("Nothing was transferred yet.\n");
    }

    @Test
    void theDataFolderIsTheUsersWhereNobodySaysOtherwise() {
        Desk desk =
                new Desk(folder, Map.of("XDG_DATA_HOME", folder.resolve("home").toString()));

        desk.plainly("gradebook", "list").with(ExitCode.DONE);

        assertThat(Files.isDirectory(folder.resolve("home/passback"))).isTrue();
    }

    @Test
    void aPasswordIsTakenFromAFileButNeverTold() {
        Desk desk = new Desk(folder);
        desk.write("address.txt", "postgresql://ada:secret@127.0.0.1:1/passback\n");

        Ended ended = desk.plainly("history", "--database", "file:" + desk.path("address.txt"))
                .with(ExitCode.FAILED);

        assertThat(ended.err()).doesNotContain("secret");
    }
}
