package dev.passback.app.cli;

import dev.passback.app.live.Reach;
import dev.passback.app.text.ExitCode;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What a connection may call that a server adds; here, whoever sits at the machine may call anything. */
final class ReachOption {
    @Option(
            names = "--reach",
            paramLabel = "public|private|private-http",
            description = "With --server: what the connection may call (default: public).")
    private String reach = "";

    /** {@return the word for it} */
    String of(boolean allowHttp) {
        if (reach.isEmpty()) {
            return (allowHttp ? Reach.PRIVATE_HTTP : Reach.PUBLIC).label();
        }
        return Arrays.stream(Reach.values())
                .filter(each -> each != Reach.ANYWHERE)
                .map(Reach::label)
                .filter(reach::equals)
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "--reach is one of "
                                + Arrays.stream(Reach.values())
                                        .filter(each -> each != Reach.ANYWHERE)
                                        .map(Reach::label)
                                        .collect(Collectors.joining(", "))
                                + ", not \"" + reach + "\""));
    }
}
