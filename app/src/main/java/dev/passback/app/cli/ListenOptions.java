package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;
import dev.passback.app.web.ListenOn;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server listens. Beyond this machine only with TLS, its own or a proxy's. */
final class ListenOptions {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where pages, the API and /health answer; 0 takes any (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "On which address (default: ${DEFAULT-VALUE}, this machine only).")
    private String address = "127.0.0.1";

    @Option(names = "--tls-certificate", paramLabel = "PEM", description = "Speak TLS with this certificate.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "PEM", description = "The certificate's key.")
    private @Nullable Path key;

    @Option(
            names = "--behind-proxy",
            description = "A proxy in front speaks TLS; its X-Forwarded headers are believed.")
    private boolean proxy;

    /** @throws CommandException if what is said could be overheard, or fits nothing */
    ListenOn listenOn() {
        if (port < 0 || port > LAST_PORT) {
            throw new CommandException(ExitCode.USAGE, "--port is from 0 to " + LAST_PORT + ", not " + port);
        }
        if ((certificate == null) != (key == null)) {
            throw new CommandException(ExitCode.USAGE, "--tls-certificate and --tls-key go together");
        }
        Stream.of(Optional.ofNullable(certificate), Optional.ofNullable(key))
                .flatMap(Optional::stream)
                .filter(file -> !Files.isReadable(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new CommandException(ExitCode.USAGE, "cannot read " + file);
                });
        Optional<ListenOn.Tls> tls = certificate == null || key == null
                ? Optional.empty()
                : Optional.of(new ListenOn.Tls(certificate.toAbsolutePath(), key.toAbsolutePath()));
        if (!isLoopback() && tls.isEmpty() && !proxy) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "on " + address + " passwords and scores could be overheard: say --tls-certificate and --tls-key,"
                            + " or --behind-proxy if a proxy in front speaks TLS");
        }
        return new ListenOn(address, port, tls, proxy);
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CommandException(ExitCode.USAGE, "this machine has no address \"" + address + "\"");
        }
    }
}
