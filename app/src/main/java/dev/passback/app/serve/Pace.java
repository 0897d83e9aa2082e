package dev.passback.app.serve;

import java.time.Duration;

/**
 * How often a node does what it does by itself.
 *
 * @param poll how often due links are looked for where none was due
 * @param watch how often added, changed and removed links are looked for
 * @param heartbeat how often a node says that it is alive; after four without one its links are another node's
 * @param again when a link that somebody else is running is tried again
 * @param stop how long a cycle may go on when the node stops, before it is interrupted
 */
public record Pace(Duration poll, Duration watch, Duration heartbeat, Duration again, Duration stop) {
    /** A dead node's links are found within 30 s, and 35 s after its last sign of life its runs are taken over. */
    public static final Pace DEFAULT = new Pace(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10));

    /** The fewest that db-scheduler takes. */
    static final int MISSED_HEARTBEATS = 4;
}
