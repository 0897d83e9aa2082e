package dev.passback.app.cli;

import dev.passback.app.text.Screen;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it: where it prints, who can answer, the environment, the clock.
 *
 * @param terminal a person who can answer; null for a script
 */
record Surroundings(
        PrintWriter out,
        PrintWriter err,
        @Nullable Console terminal,
        Map<String, String> environment,
        InstantSource clock) {

    Screen screen() {
        return new Screen(out, hasColours());
    }

    boolean hasColours() {
        return terminal != null
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** {@return the person's answer, in lower case; empty where nobody can be asked} */
    Optional<String> ask(String question) {
        Console person = terminal;
        if (person == null) {
            return Optional.empty();
        }
        String answer = person.readLine("%s ", question);
        return Optional.of(answer == null ? "" : answer.strip().toLowerCase(Locale.ROOT));
    }

    String actor() {
        return System.getProperty("user.name", "unknown");
    }

    /** {@return where Passback keeps its data by the customs of this system} */
    Path dataFolder() {
        String home = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return Path.of(environment.getOrDefault("APPDATA", home), "Passback");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Passback");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return xdg.isEmpty() ? Path.of(home, ".local", "share", "passback") : Path.of(xdg, "passback");
    }
}
