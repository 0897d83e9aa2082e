package dev.passback.app.link;

import java.util.Map;
import java.util.Optional;

/**
 * A system's address and credentials.
 *
 * @param kind the connector's kind, such as {@code moodle}
 * @param settings what anybody may see
 * @param secret encrypted
 * @param memory what its connector learned the last time
 */
public record Connection(
        String name, String kind, Map<String, String> settings, String secret, Optional<String> memory) {
    public Connection {
        settings = Map.copyOf(settings);
    }

    @Override
    public String toString() {
        return "connection " + name + " (" + kind + ")";
    }
}
