package dev.passback.app.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a database address apart. Only settings that are known to be harmless are passed on to the driver. */
final class DatabaseAddressReader {
    private static final String FORM = "postgresql://[user[:password]@]host[:port]/database";
    private static final Set<String> SSL_MODES =
            Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    private DatabaseAddressReader() {}

    static DatabaseAddress read(String text) {
        URI uri = uri(text);
        String scheme = uri.getScheme();
        if (!"postgresql".equals(scheme) && !"postgres".equals(scheme)) {
            throw new DatabaseAddressException("must begin with postgresql://, as in " + FORM);
        }
        String host = uri.getHost();
        String path = uri.getPath();
        if (host == null || path == null || path.length() < 2 || path.indexOf('/', 1) > 0) {
            throw new DatabaseAddressException("must name one host and one database, as in " + FORM);
        }
        Optional<String> userInfo = Optional.ofNullable(uri.getRawUserInfo());
        return new DatabaseAddress(
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                uri.getPort() < 0 ? DatabaseAddress.DEFAULT_PORT : uri.getPort(),
                path.substring(1),
                userInfo.map(info -> decode(info.split(":", 2)[0])).filter(user -> !user.isEmpty()),
                userInfo.filter(info -> info.contains(":")).map(info -> decode(info.split(":", 2)[1])),
                sslMode(uri.getRawQuery()));
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // without its cause, which repeats the address and so the password
            throw new DatabaseAddressException("is not well-formed at character " + (e.getIndex() + 1) + "; it must be "
                    + FORM + ", with special characters of the password written as %XX");
        }
    }

    private static Optional<String> sslMode(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return Optional.empty();
        }
        String mode = query.startsWith("sslmode=") ? query.substring("sslmode=".length()) : "";
        if (!SSL_MODES.contains(mode)) {
            throw new DatabaseAddressException("may end with ?sslmode= and one of "
                    + String.join(", ", SSL_MODES.stream().sorted().toList()) + ", and with nothing else");
        }
        return Optional.of(mode);
    }

    private static String decode(String part) {
        // a plus is a plus here, unlike in forms
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
