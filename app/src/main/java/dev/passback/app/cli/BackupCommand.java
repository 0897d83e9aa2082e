package dev.passback.app.cli;

import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Saves everything that Passback remembers into one file. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Save all data into one file.")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private PassbackCommand parent;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file;

    @Override
    public Integer call() {
        try (Store store = parent.store().open(parent.surroundings())) {
            store.backup(file);
            parent.surroundings().screen().line("Saved the data " + store.place() + " into " + file);
            return ExitCode.DONE.code();
        }
    }
}
