package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.passback.app.text.ExitCode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a real terminal is asked, and sees. */
@Timeout(120)
class TerminalTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void course() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "script"))),
                "the program script (util-linux) makes the terminal, and it is not here");
        desk = Physics.on(new Desk(folder));
    }

    @Test
    void writesAfterYes() throws Exception {
        Ended ended = talk(Map.of(), "y\n", "transfer", "week-1.csv", "--to", Physics.NAME);

        assertThat(ended.code()).as(ended.out()).isZero();
        assertThat(ended.out())
                .contains("Write 7 scores? (y/N)")
                .contains("7 of 7")
                .contains("written and verified");
        assertThat(desk.shown(Physics.NAME)).contains("ana@uni.example,8,9");
    }

    @Test
    void writesNothingAfterAnythingElse() throws Exception {
        for (String answer : new String[] {"n\n", "\n", "what?\n", "\u0004"}) {
            Ended ended = talk(Map.of(), answer, "transfer", "week-1.csv", "--to", Physics.NAME);

            assertThat(ended.code()).as(ended.out()).isEqualTo(ExitCode.DECISION_NEEDED.code());
            assertThat(ended.out()).contains("Nothing was written").doesNotContain("7 of 7");
        }
        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
    }

    @Test
    void asksWhoseScoreStays() throws Exception {
        String[][] answers = {{"k", "5", "4"}, {"s", "3", "0"}, {"r", "5", "0"}, {"nonsense", "5", "4"}};
        for (String[] answer : answers) {
            String name = "Book" + answer[0];
            desk.file("book.csv", "First name,Last name,ID number,Q (Real)", "Ana,López,00100417,5.00", "B,C,2,-");
            desk.run("gradebook", "create", name, "--roster", "book.csv").with(ExitCode.DONE);
            desk.file("one.csv", "ID number,Q", "00100417,3", "2,1");

            Ended ended = talk(Map.of(), answer[0] + "\ny\n", "transfer", "one.csv", "--to", name);

            assertThat(ended.out()).contains("1 cell of the gradebook hold another score");
            assertThat(ended.code()).as(ended.out()).isEqualTo(Integer.parseInt(answer[2]));
            assertThat(desk.shown(name))
                    .contains("00100417," + answer[1] + "\n")
                    .contains(",2,1\n");
        }
    }

    @Test
    void asksBeforeAnUndo() throws Exception {
        desk.run("transfer", "week-1.csv", "--to", Physics.NAME, "--yes").with(ExitCode.DONE);

        assertThat(talk(Map.of(), "n\n", "undo", "T1").code()).isEqualTo(ExitCode.DECISION_NEEDED.code());
        assertThat(talk(Map.of(), "y\n", "undo", "T1").code()).isZero();

        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
    }

    @Test
    void coloursObeyTheEnvironment() throws Exception {
        String[] plan = {"plan", "week-1.csv", "--to", Physics.NAME};

        assertThat(talk(Map.of("TERM", "xterm"), "", plan).out()).contains("\u001b[32m");
        assertThat(talk(Map.of("TERM", "xterm", "NO_COLOR", "1"), "", plan).out())
                .doesNotContain("\u001b[");
        assertThat(talk(Map.of("TERM", "dumb"), "", plan).out()).doesNotContain("\u001b[");
    }

    @Test
    void aPipeSeesNeitherColoursNorProgress() {
        Ended ended = desk.run("transfer", "week-1.csv", "--to", Physics.NAME, "--yes")
                .with(ExitCode.DONE);

        assertThat(ended.out()).doesNotContain("\u001b").doesNotContain("7 of 7");
        assertThat(ended.err()).isEmpty();
    }

    /** Runs a command at a terminal and types. */
    private Ended talk(Map<String, String> environment, String typed, String... args)
            throws IOException, InterruptedException {
        String command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Arrays.stream(desk.placed(args)),
                        Stream.of("--data", desk.data()))
                .flatMap(part -> part)
                .map(part -> "'" + part + "'")
                .collect(Collectors.joining(" "));
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null").redirectErrorStream(true);
        builder.environment().remove("NO_COLOR");
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            in.write(typed);
            in.flush();
            String said = out.readAllAsString();
            return new Ended(process.waitFor(), said, "");
        }
    }
}
