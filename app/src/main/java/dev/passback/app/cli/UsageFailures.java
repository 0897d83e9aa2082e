package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Tells what of a command was not understood, and how the command is written. */
final class UsageFailures implements IParameterExceptionHandler {
    private final Surroundings surroundings;

    UsageFailures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        Failures.tell(
                surroundings,
                String.valueOf(failure.getMessage()),
                Arrays.asList(args).contains("--json"));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, surroundings.err())) {
            command.usage(surroundings.err());
        }
        return ExitCode.USAGE.code();
    }
}
