package dev.passback.app.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Starts a class of the tests in a process of its own.
 *
 * @param temp where a killed process may leave SQLite's native library behind
 * @param classPath what the process can load
 */
public record ChildJvm(Path temp, String classPath) {

    public static ChildJvm in(Path temp) {
        return new ChildJvm(temp, System.getProperty("java.class.path"));
    }

    /** {@return one that lacks every library with that word in its path} */
    ChildJvm without(String library) {
        return new ChildJvm(
                temp,
                Arrays.stream(classPath.split(File.pathSeparator))
                        .filter(entry -> !entry.contains(library))
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    public Process start(Class<?> main, String... arguments) throws IOException {
        return builder(main, arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Starts it so that everything that can log does, at the level of debugging; errors go to a file. */
    public Process startLoud(Path errors, Class<?> main, String... arguments) throws IOException {
        ProcessBuilder builder = builder(main, arguments).redirectError(errors.toFile());
        builder.environment().putAll(Map.of("LOGGING_LEVEL_ROOT", "DEBUG", "DEBUG", "true"));
        return builder.start();
    }

    private ProcessBuilder builder(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + temp,
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
