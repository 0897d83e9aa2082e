package dev.passback.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.store.ChildJvm;
import dev.passback.app.store.Store;
import dev.passback.app.store.Vendor;
import dev.passback.app.text.ExitCode;
import dev.passback.transfer.JournalledChange;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is logged names nobody, whatever happens and however much is logged. What a command prints is no log. */
@DisabledOnOs(OS.WINDOWS)
class LogsTest {
    private final Personal personal = Personal.ofSamples();

    @TempDir
    private Path folder;

    @Test
    void theDemoLogsNothing() throws Exception {
        Path errors = folder.resolve("errors");
        Process demo = ChildJvm.in(folder).startLoud(errors, Main.class, "demo");
        String printed = new String(demo.getInputStream().readAllBytes(), UTF_8);

        assertThat(demo.waitFor()).isZero();
        assertThat(printed).contains("Schmidt", "98.75").doesNotContain(" DEBUG ");
        assertThat(errors).isEmptyFile();
    }

    /** Of every command one call that needs the store or a file. */
    private static final List<String> COMMANDS = List.of(
            "inspect broken.csv",
            "convert broken.csv --for canvas -o out.csv",
            "plan week-2.csv --to Physics",
            "transfer week-2.csv --to Physics --yes",
            "undo T1 --yes",
            "history T1",
            "gradebook create Other --roster broken.csv",
            "gradebook add-students Physics --roster broken.csv",
            "gradebook show Physics",
            "gradebook list",
            "connect add moodle other --url http://127.0.0.1:9 --token-file broken.csv",
            "connect add openeducat other --url http://127.0.0.1:9 --db x --user x --key-file broken.csv",
            "connect check campus",
            "connect list",
            "connect remove campus",
            "link add other --from campus:SIM101 --to college:BSC-BIO/BIO-2026-A/BIO101",
            "link propose campus college",
            "link list",
            "link gaps bio",
            "link hold bio Q1:8",
            "link release bio Q1:8",
            "link conflicts bio",
            "link decide bio Q1:8 source",
            "link ledger bio --import broken.csv",
            "link ledger bio --export out.csv",
            "gradebook remove Physics --yes",
            "link pin bio 8 S10003",
            "link unpin bio 8",
            "plan week-1.csv --to college:BSC-BIO/BIO-2026-A/BIO101",
            "transfer week-1.csv --to college:BSC-BIO/BIO-2026-A/BIO101;exam-type=INT --yes",
            "link remove bio",
            "sync bio",
            "backup out.zip",
            "restore broken.zip",
            "serve --port 0");

    @Test
    void aCommandThatBreaksNamesNobody() throws Exception {
        try (TwoSystems systems = TwoSystems.of(folder, 4, 1, 1).linked()) {
            systems.sync(ExitCode.DONE);
            Desk desk = Physics.on(systems.desk);
            desk.run("transfer", "week-1.csv", "--to", Physics.NAME, "--yes").with(ExitCode.DONE);
            addThoseOf(desk);
            for (String broken : List.of("broken.csv", "broken.json", "broken.zip")) {
                Files.write(desk.path(broken), garbage());
            }
            breakRows(desk);
            Path database = Path.of(desk.data(), "passback.db");
            byte[] brokenRows = Files.readAllBytes(database);
            for (String command : COMMANDS) {
                if (!command.startsWith("serve")) {
                    Files.write(database, brokenRows);
                    assertNamesNobody(desk, command);
                }
                Files.write(database, garbage());
                assertNamesNobody(desk, command);
            }
        }
    }

    @Test
    void aServerAtWorkAndInTroubleNamesNobody() throws Exception {
        Path errors = folder.resolve("errors");
        try (TwoSystems systems = TwoSystems.of(folder, 4, 1, 1).linked();
                ServingProcess serving = ServingProcess.loud(systems.desk, folder, errors)) {
            personal.addAll(List.of(systems.moodle.token(), systems.openEduCat.key()));
            Visit visit = new Visit(serving, personal);
            visit.becomeAdministrator();
            visit.sign("emma.schmidt@riverside.example", "Schmidt" + Visit.PASSWORD);
            visit.sign(Visit.NAME, Visit.PASSWORD);
            visit.transfer();
            visit.lookAround();
            visit.sync(TwoSystems.LINK);
            visit.askAsAProgram();
            addThoseOf(systems.desk);

            breakRows(systems.desk);
            visit.meetWhatIsBroken();
            assertThat(serving.stop()).isEqualTo(143);

            List<String> log = serving.lines().stream()
                    .filter(line -> !line.startsWith("Nobody can sign in yet.") && !line.startsWith("Passback is"))
                    .toList();
            assertThat(log).anyMatch(line -> line.contains(" DEBUG ")).anyMatch(line -> line.contains(" ERROR "));
            personal.assertInNone(log);
            personal.assertInNone(Files.readAllLines(errors));
        }
    }

    @Test
    void everyCommandIsTried() {
        List<String> leaves = leaves(
                "",
                new CommandLine(new PassbackCommand(new Surroundings(
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()),
                        null,
                        Map.of(),
                        InstantSource.system()))));

        assertThat(leaves)
                .filteredOn(leaf -> COMMANDS.stream().noneMatch(command -> command.startsWith(leaf)))
                .containsExactly("demo");
    }

    private static List<String> leaves(String path, CommandLine command) {
        return command.getSubcommands().entrySet().stream()
                .filter(each -> !each.getKey().equals("help"))
                .flatMap(each -> each.getValue().getSubcommands().isEmpty()
                        ? Stream.of(path + each.getKey())
                        : leaves(path + each.getKey() + " ", each.getValue()).stream())
                .toList();
    }

    private void assertNamesNobody(Desk desk, String command) {
        Ended ended = desk.run(command.split(" "));

        assertThat(ended.code()).as(command + ended.err()).isNotEqualTo(ExitCode.USAGE.code());
        assertThat(ended.err()).as(command).doesNotContain("\tat ");
        personal.assertInNone(
                ended.err().lines().map(line -> command + ": " + line).toList());
    }

    /** Bytes that are no table, no database and no archive, and full of names. */
    private byte[] garbage() {
        return ("\u0000\u0001PK\u0003" + personal.everything().repeat(30)).getBytes(UTF_8);
    }

    private void breakRows(Desk desk) throws Exception {
        String names = "{\""
                + personal.everything().replace("'", "''").lines().limit(20).collect(joining(" "));
        try (Connection look = new Vendor.Place(desk.data()).look();
                Statement statement = look.createStatement()) {
            for (String column : List.of(
                    "transfer_change score_before",
                    "transfer_change outcome",
                    "gradebook_student identifiers",
                    "gradebook_score score",
                    "ledger entry",
                    "mapping choices",
                    "connection settings",
                    "link settings",
                    "link_student identifiers",
                    "link_cell seen",
                    "link_run report")) {
                String[] parts = column.split(" ");
                statement.executeUpdate("UPDATE " + parts[0] + " SET " + parts[1] + " = '" + names + "'");
            }
        }
    }

    /** Adds everybody and every score that the store knows. */
    private void addThoseOf(Desk desk) {
        try (Store store = Store.open(Path.of(desk.data()))) {
            store.journal().latest(100).forEach(transfer -> {
                try (Stream<JournalledChange> changes = store.journal().changes(transfer.id())) {
                    changes.forEach(change -> {
                        personal.add(change.change().studentLabel());
                        personal.add(change.change().student());
                    });
                }
            });
        }
    }
}
