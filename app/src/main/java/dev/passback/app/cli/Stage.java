package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;
import dev.passback.app.text.Screen;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where a demo plays: a folder with its own data, in which commands are run and shown as people run them. */
final class Stage {
    private final Surroundings surroundings;
    private final Screen screen;
    private final Path folder;

    Stage(Surroundings surroundings, Path folder) {
        this.surroundings = surroundings;
        this.screen = surroundings.screen();
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Says something between two steps. */
    void say(String text) {
        screen.line();
        screen.line(Screen.Style.DIM, text);
    }

    /** Runs a command on the stage's own data; it must end as expected. */
    void step(String title, ExitCode expected, String... args) {
        screen.line();
        screen.line(Screen.Style.BOLD, "━━ " + title);
        screen.line(Screen.Style.DIM, "$ passback " + String.join(" ", quoted(args)));
        String[] placed = Stream.concat(
                        Arrays.stream(args)
                                .map(arg -> arg.endsWith(".csv") || arg.endsWith(".txt")
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

    void file(String name) throws IOException {
        screen.line(Screen.Style.DIM, name + ":");
        Files.readAllLines(folder.resolve(name)).forEach(line -> screen.line("  " + line));
    }

    private static List<String> quoted(String... args) {
        return Arrays.stream(args)
                .map(arg -> arg.contains(" ") ? "\"" + arg + "\"" : arg)
                .toList();
    }
}
