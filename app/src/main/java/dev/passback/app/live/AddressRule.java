package dev.passback.app.live;

import dev.passback.connectors.http.Admission;
import dev.passback.connectors.http.HttpFailure;
import dev.passback.finding.Wording;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps a connection from calling what whoever added it could not call themselves. Judged when a connection is added and
 * again before every request, since a name can lead elsewhere by then. All addresses of a name must be allowed.
 *
 * <p>The client looks a name up once more when it connects. Both look-ups go through the Java runtime's cache, so they
 * agree unless an entry ends in the milliseconds between; then TLS, which everything public needs, still fails before
 * anything is said, because the other machine has no certificate for the name.
 */
public final class AddressRule implements Admission {
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");
    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    private final Reach reach;
    private final Lookup names;

    /** Finds the addresses of a name. */
    @FunctionalInterface
    public interface Lookup {
        List<InetAddress> addresses(String name) throws UnknownHostException;
    }

    /** Why an address may not be called. */
    public enum Refusal {
        NO_ADDRESS,
        CREDENTIALS,
        NUMBER,
        UNKNOWN_HOST,
        NEVER,
        PRIVATE,
        NOT_TLS;

        private Wording wording() {
            return switch (this) {
                case NO_ADDRESS -> Wording.of("it is no address such as https://moodle.example.edu");
                case CREDENTIALS -> Wording.of("it must be a site's front page, without credentials and without ?");
                case NUMBER -> Wording.of("it is a number in an unusual form");
                case UNKNOWN_HOST -> Wording.of("no machine of that name can be found");
                case NEVER -> Wording.of("it is an address that no connection may call");
                case PRIVATE ->
                    Wording.of("it is in a private network or on this machine, which an administrator must allow");
                case NOT_TLS -> Wording.of("it would be called without TLS");
            };
        }
    }

    public AddressRule(Reach reach) {
        this(reach, name -> List.of(InetAddress.getAllByName(name)));
    }

    AddressRule(Reach reach, Lookup names) {
        this.reach = reach;
        this.names = names;
    }

    /** {@return why the address may not be called; empty where it may} */
    public Optional<Refusal> refusal(URI uri) {
        if (reach == Reach.ANYWHERE) {
            return Optional.empty();
        }
        boolean isTls = "https".equalsIgnoreCase(uri.getScheme());
        if (uri.getHost() == null || !(isTls || "http".equalsIgnoreCase(uri.getScheme()))) {
            return Optional.of(Refusal.NO_ADDRESS);
        }
        if (uri.getUserInfo() != null) {
            return Optional.of(Refusal.CREDENTIALS);
        }
        if (NUMBER.matcher(uri.getHost()).matches()
                && !DOTTED.matcher(uri.getHost()).matches()) {
            return Optional.of(Refusal.NUMBER);
        }
        try {
            return refusal(networks(uri.getHost()), isTls);
        } catch (UnknownHostException e) {
            return Optional.of(Refusal.UNKNOWN_HOST);
        }
    }

    private Optional<Refusal> refusal(Set<Network> networks, boolean isTls) {
        if (networks.contains(Network.NEVER)) {
            return Optional.of(Refusal.NEVER);
        }
        if (networks.contains(Network.PRIVATE) && reach == Reach.PUBLIC) {
            return Optional.of(Refusal.PRIVATE);
        }
        boolean mayDoWithout = reach == Reach.PRIVATE_HTTP && !networks.contains(Network.PUBLIC);
        return isTls || mayDoWithout ? Optional.empty() : Optional.of(Refusal.NOT_TLS);
    }

    private Set<Network> networks(String host) throws UnknownHostException {
        Set<Network> networks = EnumSet.noneOf(Network.class);
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        boolean isThisMachine = name.equals("localhost") || name.endsWith(".localhost");
        if (isThisMachine) {
            networks.add(Network.PRIVATE);
        }
        try {
            names.addresses(host).forEach(address -> networks.add(Network.of(address)));
        } catch (UnknownHostException e) {
            if (!isThisMachine) {
                throw e;
            }
        }
        return networks;
    }

    @Override
    public void require(URI uri) {
        refusal(uri).ifPresent(refusal -> {
            HttpFailure.Kind kind =
                    refusal == Refusal.UNKNOWN_HOST ? HttpFailure.Kind.UNREACHABLE : HttpFailure.Kind.FORBIDDEN;
            throw new HttpFailure(
                    kind,
                    Wording.of("the address {} is not called: {}", String.valueOf(uri.getHost()), refusal.wording()));
        });
    }
}
