package dev.passback.app.live;

import dev.passback.app.link.Connection;
import java.util.Arrays;
import java.util.Optional;

/** How far a connection may reach, by the word of whoever added it. */
public enum Reach {
    /** Wherever it says: it was added on the command line of this machine. */
    ANYWHERE("anywhere"),
    /** Machines of the public internet, over TLS. */
    PUBLIC("public"),
    /** Also private networks and this machine, which an administrator allowed; over TLS. */
    PRIVATE("private"),
    /** Also without TLS there. */
    PRIVATE_HTTP("private-http");

    static final String SETTING = "reach";

    private final String label;

    Reach(String label) {
        this.label = label;
    }

    /** {@return the word in the settings of a connection} */
    public String label() {
        return label;
    }

    public static Reach of(Connection connection) {
        return Optional.ofNullable(connection.settings().get(SETTING))
                .map(said -> Arrays.stream(values())
                        .filter(reach -> reach.label.equals(said))
                        .findFirst()
                        // a word of a later version allows no more than everybody may
                        .orElse(PUBLIC))
                .orElse(ANYWHERE);
    }
}
