package dev.passback.app.sync;

import dev.passback.app.link.Run;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that runs cycles, by its host, its number there and when it started; numbers are used again.
 *
 * @param name written {@code host/pid/start}
 */
public record Node(String name) {
    /** A run whose process has not said for so long that it is alive is taken over. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(30);

    /** Looked up once: a host's own name may take a question to a name server. */
    private static final class Current {
        static final String HOST = host();
        static final Node NODE =
                new Node(HOST + "/" + ProcessHandle.current().pid() + "/" + start(ProcessHandle.current()));
    }

    /** {@return this process} */
    public static Node current() {
        return Current.NODE;
    }

    /** {@return whether nobody is at that run any more} */
    static boolean isAbandoned(Run run, Instant now) {
        return isGoneFromThisHost(run.node())
                || Duration.between(run.seen(), now).compareTo(DEAD_AFTER) > 0;
    }

    /** A process of this host can be looked up: one that was killed need not be waited for. */
    private static boolean isGoneFromThisHost(String node) {
        String[] parts = node.split("/", -1);
        if (parts.length != 3 || !parts[0].equals(Current.HOST)) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[1]));
        return process.isEmpty()
                || !process.get().isAlive()
                || !start(process.get()).equals(parts[2]);
    }

    private static String start(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(Instant::toEpochMilli)
                .map(String::valueOf)
                .orElse("0");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // a host without a name is one host
            return "localhost";
        }
    }
}
