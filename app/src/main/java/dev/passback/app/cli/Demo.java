package dev.passback.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The main job on sample data, by the same commands that everybody uses: everything that is printed is computed in this
 * run, in a folder of its own that goes away at the end.
 */
final class Demo {
    private static final List<String> SAMPLES = List.of(
            "roster.csv", "iclicker-week-1.csv", "iclicker-week-2.csv", "canvas-export.csv", "moodle-export.csv");

    private final Surroundings surroundings;
    private final Screen screen;

    Demo(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.screen = surroundings.screen();
    }

    ExitCode show() {
        try {
            Path folder = Files.createTempDirectory("passback-demo");
            try {
                return show(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the demo needs a temporary folder: " + e.getMessage(), e);
        }
    }

    private ExitCode show(Path folder) throws IOException {
        for (String sample : SAMPLES) {
            try (InputStream in = Demo.class.getResourceAsStream("/demo/" + sample)) {
                if (in == null) {
                    throw new IllegalStateException("the sample " + sample + " is missing in the jar");
                }
                Files.copy(in, folder.resolve(sample));
            }
        }
        step(
                folder,
                "A gradebook from a course's participant list",
                ExitCode.DONE,
                "gradebook",
                "create",
                "BIO 101",
                "--roster",
                "roster.csv");
        step(folder, "What the iClicker export of week 1 holds", ExitCode.DONE, "inspect", "iclicker-week-1.csv");
        step(
                folder,
                "The transfer of week 1: the plan, the report, and the rows that come back",
                ExitCode.SOME_RETURNED,
                "transfer",
                "iclicker-week-1.csv",
                "--to",
                "BIO 101",
                "--rejects",
                "rejects.csv",
                "--yes");
        file(folder, "rejects.csv");
        step(
                folder,
                "Week 2, with what was remembered: only the new session and changed scores",
                ExitCode.SOME_RETURNED,
                "transfer",
                "iclicker-week-2.csv",
                "--to",
                "BIO 101",
                "--yes");
        step(folder, "The gradebook now", ExitCode.DONE, "gradebook", "show", "BIO 101");
        step(folder, "Week 2 is put back", ExitCode.DONE, "undo", "T2", "--yes");
        step(folder, "The journal", ExitCode.DONE, "history");
        step(
                folder,
                "The same scores as a file for Canvas, from a Canvas gradebook export",
                ExitCode.SOME_RETURNED,
                "transfer",
                "iclicker-week-1.csv",
                "--to",
                "canvas-export.csv",
                "-o",
                "upload-to-canvas.csv",
                "--yes");
        file(folder, "upload-to-canvas.csv");
        step(
                folder,
                "And for Moodle, from a Moodle grade export",
                ExitCode.SOME_RETURNED,
                "transfer",
                "iclicker-week-1.csv",
                "--to",
                "moodle-export.csv",
                "-o",
                "import-into-moodle.csv",
                "--yes");
        file(folder, "import-into-moodle.csv");
        return ExitCode.DONE;
    }

    private void step(Path folder, String title, ExitCode expected, String... args) {
        screen.line();
        screen.line(Screen.Style.BOLD, "━━ " + title);
        screen.line(Screen.Style.DIM, "$ passback " + String.join(" ", quoted(args)));
        String[] placed = Stream.concat(
                        Arrays.stream(args)
                                .map(arg -> arg.endsWith(".csv")
                                        ? folder.resolve(arg).toString()
                                        : arg),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new);
        Surroundings here = new Surroundings(
                new PrintWriter(new Shortened(screen.writer(), folder + "/")),
                surroundings.err(),
                null,
                surroundings.environment(),
                surroundings.clock());
        int code = Main.run(here, placed);
        if (code != expected.code()) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "the demo's step \"" + title + "\" ended with " + code + " instead of " + expected.code());
        }
        screen.line(Screen.Style.DIM, "(exit code " + code + ")");
    }

    private void file(Path folder, String name) throws IOException {
        screen.line(Screen.Style.DIM, name + ":");
        Files.readAllLines(folder.resolve(name)).forEach(line -> screen.line("  " + line));
    }

    private static List<String> quoted(String... args) {
        return Arrays.stream(args)
                .map(arg -> arg.contains(" ") ? "\"" + arg + "\"" : arg)
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
