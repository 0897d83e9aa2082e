package dev.passback.app.cli;

import dev.passback.app.store.Vendor;
import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with files in which commands are run as a script runs them: with nobody to ask. */
final class Desk {
    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> store;

    Desk(Path folder) {
        this(folder, Map.of());
    }

    Desk(Path folder, Map<String, String> environment) {
        this(folder, environment, List.of("--data", folder.resolve("data").toString()));
    }

    private Desk(Path folder, Map<String, String> environment, List<String> store) {
        this.folder = folder;
        this.environment = environment;
        this.store = store;
    }

    /** {@return a desk whose store is in that database} */
    static Desk on(Vendor.Place place, Path folder) {
        Desk desk = new Desk(
                folder,
                Map.of(),
                List.of(
                        "--data",
                        folder.resolve("data").toString(),
                        "--database",
                        "file:" + folder.resolve("database.txt")));
        desk.write("database.txt", place.text() + "\n");
        return desk;
    }

    /** {@return a desk whose commands are carried out by that server, for whom the token is of} */
    static Desk at(URI server, String token, Path folder) {
        return new Desk(folder, Map.of("PASSBACK_TOKEN", token), List.of("--server", server.toString()));
    }

    /** Runs a command on the desk's own data; whatever looks like a file's name is a file of the desk. */
    Ended run(String... args) {
        return plainly(stored(placed(args)));
    }

    /** {@return the arguments with those that say where the desk's store is} */
    String[] stored(String... args) {
        return Stream.concat(Arrays.stream(args), store.stream()).toArray(String[]::new);
    }

    /** Runs a command with exactly these arguments. */
    Ended plainly(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out), new PrintWriter(err, true), null, environment, InstantSource.system());
        int code = Main.run(surroundings, args);
        return new Ended(code, out.toString(), err.toString());
    }

    /** {@return the arguments with the desk's files in the place of their names} */
    String[] placed(String... args) {
        return Arrays.stream(args)
                .map(arg ->
                        arg.matches("[\\w-]+\\.(csv|json|zip|xlsx)") ? path(arg).toString() : arg)
                .toArray(String[]::new);
    }

    String data() {
        return folder.resolve("data").toString();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    void file(String name, String... lines) {
        write(name, String.join("\n", lines) + "\n");
    }

    void write(String name, String text) {
        try {
            Files.writeString(path(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String name) {
        return text(name).lines().toList();
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    /** {@return the gradebook as {@code gradebook show --csv} prints it} */
    String shown(String gradebook) {
        return run("gradebook", "show", gradebook, "--csv").with(ExitCode.DONE).out();
    }
}
