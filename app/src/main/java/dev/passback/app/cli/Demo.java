package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    Demo(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    ExitCode show() {
        try {
            Path folder = Files.createTempDirectory("passback-demo");
            try {
                Stage stage = new Stage(surroundings, folder);
                show(stage, folder);
                new SyncDemo(stage).show();
                return ExitCode.DONE;
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the demo needs a temporary folder: " + e.getMessage(), e);
        }
    }

    private static void show(Stage stage, Path folder) throws IOException {
        for (String sample : SAMPLES) {
            try (InputStream in = Demo.class.getResourceAsStream("/demo/" + sample)) {
                if (in == null) {
                    throw new IllegalStateException("the sample " + sample + " is missing in the jar");
                }
                Files.copy(in, folder.resolve(sample));
            }
        }
        stage.step(
                "A gradebook from a course's participant list",
                ExitCode.DONE,
                "gradebook",
                "create",
                "BIO 101",
                "--roster",
                "roster.csv");
        stage.step("What the iClicker export of week 1 holds", ExitCode.DONE, "inspect", "iclicker-week-1.csv");
        stage.step(
                "The transfer of week 1: the plan, the report, and the rows that come back",
                ExitCode.SOME_RETURNED,
                "transfer",
                "iclicker-week-1.csv",
                "--to",
                "BIO 101",
                "--rejects",
                "rejects.csv",
                "--yes");
        stage.file("rejects.csv");
        stage.step(
                "Week 2, with what was remembered: only the new session and changed scores",
                ExitCode.SOME_RETURNED,
                "transfer",
                "iclicker-week-2.csv",
                "--to",
                "BIO 101",
                "--yes");
        stage.step("The gradebook now", ExitCode.DONE, "gradebook", "show", "BIO 101");
        stage.step("Week 2 is put back", ExitCode.DONE, "undo", "T2", "--yes");
        stage.step("The journal", ExitCode.DONE, "history");
        stage.step(
                "The same scores as a file for Canvas, from a Canvas gradebook export",
                ExitCode.SOME_RETURNED,
                "transfer",
                "iclicker-week-1.csv",
                "--to",
                "canvas-export.csv",
                "-o",
                "upload-to-canvas.csv",
                "--yes");
        stage.file("upload-to-canvas.csv");
        stage.step(
                "And for Moodle, from a Moodle grade export",
                ExitCode.SOME_RETURNED,
                "transfer",
                "iclicker-week-1.csv",
                "--to",
                "moodle-export.csv",
                "-o",
                "import-into-moodle.csv",
                "--yes");
        stage.file("import-into-moodle.csv");
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
