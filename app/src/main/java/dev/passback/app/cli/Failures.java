package dev.passback.app.cli;

import dev.passback.app.json.MappingException;
import dev.passback.app.json.ReportJson;
import dev.passback.app.road.TargetException;
import dev.passback.app.store.DatabaseAddressException;
import dev.passback.app.store.GradebookNameException;
import dev.passback.app.store.StoreException;
import dev.passback.files.UnreadableFileException;
import dev.passback.plan.Counts;
import dev.passback.transfer.TransferOpenException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person, or a script, why a command did not go on. */
final class Failures implements IExecutionExceptionHandler {
    private final Surroundings surroundings;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        ExitCode code =
                switch (failure) {
                    case CommandException e -> e.code();
                    case MappingException e -> ExitCode.USAGE;
                    case TargetException e -> ExitCode.USAGE;
                    case GradebookNameException e -> ExitCode.USAGE;
                    case DatabaseAddressException e -> ExitCode.USAGE;
                    case TransferOpenException e -> ExitCode.DECISION_NEEDED;
                    case UnreadableFileException e -> ExitCode.FAILED;
                    case StoreException e -> ExitCode.FAILED;
                    case UncheckedIOException e -> ExitCode.FAILED;
                    default -> throw failure;
                };
        tell(
                surroundings,
                String.valueOf(failure.getMessage()),
                parsed.originalArgs().contains("--json"));
        return code.code();
    }

    static void tell(Surroundings surroundings, String message, boolean json) {
        surroundings.err().println("passback: " + message);
        if (json) {
            ReportJson.write(
                    new ReportJson.Ending(
                            Counts.NONE,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(message)),
                    surroundings.out());
        }
    }
}
