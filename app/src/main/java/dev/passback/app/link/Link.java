package dev.passback.app.link;

import java.time.Instant;
import java.util.Optional;

/**
 * A source course tied to a gradebook course.
 *
 * @param target the gradebook's key in journal and ledger
 * @param schedule when it runs by itself: a cron expression or a duration
 * @param mark where the next question for changes goes on; empty before the first cycle
 * @param stamp how the gradebook's students and stuck cells looked in the last cycle that had any
 * @param stopped the hash of the plan that a guard stopped
 * @param matched how many students matched in the last cycle that wrote
 * @param verified when everything was compared last
 */
public record Link(
        String name,
        End source,
        End to,
        String target,
        LinkSettings settings,
        String schedule,
        Optional<String> mark,
        Optional<String> stamp,
        Optional<String> stopped,
        int matched,
        Optional<Instant> verified) {
    /** What the journal has as the kind of source of a link's transfers. */
    public static final String SOURCE_KIND = "link";

    /** {@return a link that has not run yet} */
    public static Link fresh(String name, End source, End to, String target, LinkSettings settings, String schedule) {
        return new Link(
                name,
                source,
                to,
                target,
                settings,
                schedule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }
}
