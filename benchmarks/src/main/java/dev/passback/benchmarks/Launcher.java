package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs commands as people do: by the launcher, each in a fresh process.
 *
 * @param script the launcher
 */
record Launcher(Path script) {
    /** 4 says that some rows came back, which every generated file has. */
    private static final List<Integer> DONE = List.of(0, 4);

    /** {@return the seconds from the start of the process to its exit} */
    double seconds(Path folder, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(args));
        return Processes.seconds(command, folder.resolve("printed.txt"), DONE);
    }

    /** {@return the seconds of an empty main class on the same JDK} */
    static double emptySeconds(Path folder) throws IOException {
        return Processes.seconds(ChildJvm.command(List.of(), EmptyMain.class), folder.resolve("printed.txt"), DONE);
    }
}
