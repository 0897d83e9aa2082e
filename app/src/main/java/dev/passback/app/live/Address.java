package dev.passback.app.live;

import dev.passback.app.live.AddressRule.Refusal;
import dev.passback.finding.Wording;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;

/** The address of a system, as far as it may be called. Tokens and scores go over TLS, or stay on this machine. */
public final class Address {
    private Address() {}

    /**
     * {@return the address, by the word of who sits at this machine}
     *
     * @throws ConnectionException if it is none, carries credentials, or is plain http to another machine without leave
     */
    public static URI parse(String text, boolean allowHttp) {
        Optional<URI> read = uri(text);
        flaw(read).ifPresent(flaw -> {
            throw new ConnectionException(
                    flaw == Refusal.CREDENTIALS
                            ? Wording.of("the address must be a site's front page, without credentials and without ?")
                            : Wording.of("\"{}\" is no address such as https://moodle.example.edu", text));
        });
        URI uri = read.orElseThrow();
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !allowHttp && !isLoopback(uri.getHost())) {
            throw new ConnectionException(Wording.of(
                    "plain http would show credentials and scores to everybody on the way to {}; use https, or say"
                            + " --allow-http",
                    uri.getHost()));
        }
        return uri;
    }

    /**
     * {@return the address, as far as a connection of that reach may call it}
     *
     * @throws AddressRefusedException if it may not
     */
    public static URI parse(String text, Reach reach) {
        Optional<URI> read = uri(text);
        flaw(read).or(() -> read.flatMap(new AddressRule(reach)::refusal)).ifPresent(refusal -> {
            throw new AddressRefusedException(refusal);
        });
        return read.orElseThrow();
    }

    private static Optional<Refusal> flaw(Optional<URI> read) {
        if (read.isEmpty()) {
            return Optional.of(Refusal.NO_ADDRESS);
        }
        URI uri = read.get();
        if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            return Optional.of(Refusal.CREDENTIALS);
        }
        boolean isHttp = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        return uri.getHost() == null || !isHttp ? Optional.of(Refusal.NO_ADDRESS) : Optional.empty();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
