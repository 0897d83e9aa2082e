package dev.passback.app.cli;

import dev.passback.app.json.MappingException;
import dev.passback.app.json.ReportJson;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.remote.ServerException;
import dev.passback.app.road.TargetException;
import dev.passback.app.secret.SecretException;
import dev.passback.app.store.DatabaseAddressException;
import dev.passback.app.store.GradebookNameException;
import dev.passback.app.store.StoreException;
import dev.passback.app.sync.LinkBusyException;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.Screen;
import dev.passback.connect.SystemException;
import dev.passback.files.UnreadableFileException;
import dev.passback.plan.Counts;
import dev.passback.transfer.TransferExpiredException;
import dev.passback.transfer.TransferOpenException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person, or a script, why a command did not go on. */
final class Failures implements IExecutionExceptionHandler {
    private static final String DEBUG = "PASSBACK_DEBUG";

    private final Surroundings surroundings;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** How a failure ends the command, and what is said about it. */
    private record End(ExitCode code, String message) {
        static End of(ExitCode code, Exception failure) {
            return new End(code, String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        End end =
                switch (failure) {
                    case CommandException e -> End.of(e.code(), e);
                    case MappingException e -> End.of(ExitCode.USAGE, e);
                    case TargetException e -> End.of(ExitCode.USAGE, e);
                    case GradebookNameException e -> End.of(ExitCode.USAGE, e);
                    case ConnectionException e -> End.of(ExitCode.USAGE, e);
                    case ServerException e -> End.of(exitCode(e), e);
                    case SecretException e -> End.of(ExitCode.FAILED, e);
                    case SystemException e -> new End(ExitCode.FAILED, e.problem() + ". " + e.repair());
                    case DatabaseAddressException e -> End.of(ExitCode.USAGE, e);
                    case LinkBusyException e -> End.of(ExitCode.DECISION_NEEDED, e);
                    case TransferExpiredException e -> End.of(ExitCode.USAGE, e);
                    case TransferOpenException e -> End.of(ExitCode.DECISION_NEEDED, e);
                    case UnreadableFileException e -> End.of(ExitCode.FAILED, e);
                    case StoreException e -> End.of(ExitCode.FAILED, e);
                    case UncheckedIOException e -> End.of(ExitCode.FAILED, e);
                    default -> unexpected(failure);
                };
        tell(surroundings, end.message(), parsed.originalArgs().contains("--json"));
        return end.code().code();
    }

    /** A server refuses what a command here would refuse in the same way. */
    private static ExitCode exitCode(ServerException e) {
        return switch (e.code()) {
            case "FILE_UNREADABLE", "COURSE_FAILED", "ITEM_FAILED" -> ExitCode.FAILED;
            case "PLAN_STALE", "PLAN_NOT_READY", "TRANSFER_OPEN", "LINK_BUSY" -> ExitCode.DECISION_NEEDED;
            default -> e.status() >= 400 && e.status() < 500 ? ExitCode.USAGE : ExitCode.FAILED;
        };
    }

    /** A defect of ours. Its own words may hold names and scores, so they are shown only to who asks for them. */
    private End unexpected(Exception failure) {
        if (!surroundings.environment().getOrDefault(DEBUG, "").isEmpty()) {
            failure.printStackTrace(surroundings.err());
        }
        String place = failure.getStackTrace().length > 0 ? " at " + failure.getStackTrace()[0] : "";
        return new End(
                ExitCode.FAILED,
                "this should not happen: " + failure.getClass().getSimpleName() + place + "; with " + DEBUG
                        + "=1 all of it is shown");
    }

    static void tell(Surroundings surroundings, String message, boolean json) {
        surroundings.err().println("passback: " + Screen.harmless(message));
        if (json) {
            ReportJson.write(ReportJson.Ending.without(Counts.NONE, List.of(), message), surroundings.out());
        }
    }
}
