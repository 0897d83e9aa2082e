package dev.passback.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

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
    }
}
