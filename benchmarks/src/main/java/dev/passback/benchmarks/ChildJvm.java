package dev.passback.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts main classes of this module in JVMs of their own, on the same JDK. */
final class ChildJvm {
    private ChildJvm() {}

    /** {@return what it printed; nothing where it failed, for want of memory for example} */
    static Optional<String> run(List<String> options, Class<?> main, String... args) throws IOException {
        List<String> command = command(options, main);
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return Processes.exitCode(process) == 0 ? Optional.of(printed.strip()) : Optional.empty();
    }

    static List<String> command(List<String> options, Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }
}
