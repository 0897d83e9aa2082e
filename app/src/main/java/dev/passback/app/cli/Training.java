package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Runs the commands that people wait for, once, so that the launcher can keep their classes in an ahead-of-time cache. Not
 * a command: called by the launcher when it builds.
 */
public final class Training {
    private Training() {}

    public static void main(String[] args) {
        Surroundings surroundings = new Surroundings(
                new PrintWriter(new StringWriter()),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                null,
                Map.of("XDG_DATA_HOME", Path.of(args[0]).toString()),
                InstantSource.system());
        Main.run(surroundings, "--help");
        int code = Main.run(surroundings, "demo");
        if (code != ExitCode.DONE.code()) {
            throw new IllegalStateException("the demo ended with " + code);
        }
        Path folder = Path.of(args[0]);
        Path data = folder.resolve("data");
        String scores = sample(folder, "iclicker-week-1.csv");
        run(surroundings, data, "gradebook", "create", "BIO 101", "--roster", sample(folder, "roster.csv"));
        run(surroundings, data, "inspect", scores, "--json");
        run(surroundings, data, "plan", scores, "--to", "BIO 101");
        run(surroundings, data, "plan", scores, "--to", "BIO 101", "--json");
        run(surroundings, data, "transfer", scores, "--to", "BIO 101", "--yes", "--json");
        run(surroundings, data, "convert", scores, "--for", "canvas", "-o", folder.resolve("canvas.csv"));
        run(surroundings, data, "convert", scores, "--for", "moodle", "-o", folder.resolve("moodle.csv"));
        run(surroundings, data, "history", "T1");
        run(surroundings, data, "gradebook", "show", "BIO 101", "--csv");
        run(surroundings, data, "undo", "T1", "--yes", "--json");
        run(surroundings, data, "history");
        ServeTraining.run(surroundings, folder.resolve("served"));
    }

    private static void run(Surroundings surroundings, Path data, Object... args) {
        Main.run(
                surroundings,
                Stream.concat(Arrays.stream(args), Stream.of("--data", data))
                        .map(Object::toString)
                        .toArray(String[]::new));
    }

    private static String sample(Path folder, String name) {
        Path copy = folder.resolve(name);
        try (InputStream in = Training.class.getResourceAsStream("/demo/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy.toString();
    }
}
