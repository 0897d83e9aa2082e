package dev.passback.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Whole processes, timed from their start to their exit. */
final class Processes {
    private Processes() {}

    /** {@return the seconds; fails where the process does not end with one of the exit codes} */
    static double seconds(List<String> command, Path output, List<Integer> expected) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();
        int code = exitCode(process);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!expected.contains(code)) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ", see " + output);
        }
        return seconds;
    }

    static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while a process ran", e));
        }
    }
}
