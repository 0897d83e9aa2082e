package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;
import dev.passback.match.IdentifyBy;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(out, err, terminal(), System.getenv(), InstantSource.system());
        int code = run(surroundings, args);
        out.flush();
        System.exit(code);
    }

    /** {@return the exit code of the command that {@code args} name} */
    static int run(Surroundings surroundings, String... args) {
        try (PassbackCommand program = new PassbackCommand(surroundings)) {
            return run(program, surroundings, args);
        }
    }

    private static int run(PassbackCommand program, Surroundings surroundings, String... args) {
        CommandLine line = new CommandLine(program)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(IdentifyBy.class, Words.IDENTIFY_BY)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(new Failures(surroundings));
        line.setParameterExceptionHandler(new UsageFailures(surroundings));
        if (args.length == 0) {
            line.usage(surroundings.out());
            return ExitCode.USAGE.code();
        }
        int code = line.execute(args);
        surroundings.out().flush();
        return code;
    }

    private static @Nullable Console terminal() {
        // with input from a pipe there is nobody to ask, with output into a pipe nobody to see the question
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).orElse(null);
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}
