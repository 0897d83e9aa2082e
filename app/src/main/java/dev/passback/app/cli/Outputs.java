package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that a command writes is none that it reads, and none that it writes besides. */
final class Outputs {
    private Outputs() {}

    /** Refuses a command that would overwrite one of its own files. */
    static void requireApart(List<Path> read, List<Path> written) {
        for (int i = 0; i < written.size(); i++) {
            Path output = written.get(i);
            if (read.stream().anyMatch(input -> isSame(input, output))) {
                throw new CommandException(
                        ExitCode.USAGE,
                        output + " is read by this command and would be overwritten; name another file");
            }
            if (written.subList(0, i).stream().anyMatch(other -> isSame(other, output))) {
                throw new CommandException(ExitCode.USAGE, output + " cannot take two files; name another one");
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        if (one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
