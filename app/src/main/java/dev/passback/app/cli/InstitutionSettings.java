package dev.passback.app.cli;

import dev.passback.app.people.Role;
import dev.passback.app.security.Institution;
import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where people sign in but here: at a server that the environment names. */
record InstitutionSettings(Map<String, String> environment) {
    private static final String ISSUER = "PASSBACK_OIDC_ISSUER";
    private static final String CLIENT = "PASSBACK_OIDC_CLIENT_ID";
    private static final String SECRET = "PASSBACK_OIDC_CLIENT_SECRET_FILE";
    private static final String NAME = "PASSBACK_OIDC_NAME";
    private static final String CLAIM = "PASSBACK_OIDC_CLAIM";
    private static final String NEW = "PASSBACK_OIDC_NEW";
    private static final String REFUSE = "refuse";

    /**
     * {@return the server; empty where none is named}
     *
     * @throws CommandException if what is said of it does not do
     */
    Optional<Institution> read() {
        String issuer = said(ISSUER);
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        requireSafe(issuer);
        return Optional.of(new Institution(
                issuer,
                needed(CLIENT),
                secret(needed(SECRET)),
                said(NAME).isEmpty() ? URI.create(issuer).getHost() : said(NAME),
                said(CLAIM).isEmpty() ? Institution.NAME_CLAIM : said(CLAIM),
                fresh()));
    }

    private Optional<Role> fresh() {
        String role = said(NEW);
        if (role.isEmpty() || role.equals(REFUSE)) {
            return Optional.empty();
        }
        return Optional.of(Role.of(role)
                .filter(found -> found != Role.ADMINISTRATOR)
                .orElseThrow(() -> usage(NEW + " is " + Role.INSTRUCTOR.label() + ", " + Role.AUDITOR.label() + " or "
                        + REFUSE + ", not " + role)));
    }

    private static void requireSafe(String issuer) {
        URI address;
        try {
            address = new URI(issuer);
        } catch (URISyntaxException e) {
            throw usage(ISSUER + " is no address: " + issuer);
        }
        String host = address.getHost();
        boolean isTls = "https".equals(address.getScheme());
        boolean isHere = "http".equals(address.getScheme()) && isLoopback(host);
        if (host == null || !(isTls || isHere)) {
            throw usage(ISSUER + " is an address with https, not " + issuer);
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String secret(String file) {
        try {
            String secret = Files.readString(Path.of(file)).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        } catch (IOException | InvalidPathException e) {
            throw usage("cannot read the client secret in " + file);
        }
        throw usage("there is no client secret in " + file);
    }

    private String needed(String name) {
        if (said(name).isEmpty()) {
            throw usage("with " + ISSUER + " goes " + name);
        }
        return said(name);
    }

    private String said(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }
}
