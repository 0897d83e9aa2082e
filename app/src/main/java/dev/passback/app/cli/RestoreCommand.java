package dev.passback.app.cli;

import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings a backup back into an empty data folder or database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Bring a backup back into an empty data folder or database.")
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private PassbackCommand parent;

    @Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
    private Path file;

    @Override
    public Integer call() {
        try (Store store = parent.store().open(parent.surroundings())) {
            store.restore(file);
            parent.surroundings().screen().line("Restored " + file + "; the data is " + store.place());
            return ExitCode.DONE.code();
        }
    }
}
