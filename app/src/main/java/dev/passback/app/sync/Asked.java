package dev.passback.app.sync;

import dev.passback.connect.Depth;
import java.util.Optional;

/**
 * What a person or the schedule wants of a cycle.
 *
 * @param approve whether the plan that a guard stopped may go on, if it is still the same
 * @param plan the hash of the plan that the person saw; empty for the last one that was stopped
 * @param actor who asked, for the journal
 */
public record Asked(Depth depth, boolean approve, Optional<String> plan, String actor) {
    /** Who asks where no person does. */
    public static final String SCHEDULE = "schedule";

    public Asked(Depth depth, boolean approve, String actor) {
        this(depth, approve, Optional.empty(), actor);
    }

    /** {@return whether the person let that plan go on, which is the one that was stopped} */
    boolean approves(String planned, Optional<String> stopped) {
        return approve
                && stopped.equals(Optional.of(planned))
                && plan.filter(seen -> !seen.equals(planned)).isEmpty();
    }
}
