package dev.passback.app.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server listens, and how what is said there is protected.
 *
 * @param address a host name or address of this machine
 * @param port 0 for any that is free
 * @param tls the certificate with its key; empty without TLS
 * @param proxy whether a proxy in front speaks TLS, and its word on who asks is taken
 */
public record ListenOn(String address, int port, Optional<Tls> tls, boolean proxy) {

    /** PEM files. */
    public record Tls(Path certificate, Path key) {}

    /** {@return on this machine only, for a browser on this machine} */
    public static ListenOn loopback(int port) {
        return new ListenOn("127.0.0.1", port, Optional.empty(), false);
    }
}
