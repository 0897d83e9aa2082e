package dev.passback.link;

import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.List;

/** Stops the absurd: a run that would lower, clear or change far more, or match far fewer, than the link usually does. */
public final class Guard {
    private Guard() {}

    /**
     * What a run is about to do.
     *
     * @param written how many marks the link has written so far
     * @param matchedBefore how many students matched in the last cycle that wrote
     */
    public record Run(int lowered, int changed, int written, int matched, int matchedBefore) {}

    /** {@return why a person must look at the run, in words; empty where it may go on} */
    public static List<Wording> reasons(Run run, GuardLimits limits) {
        List<Wording> reasons = new ArrayList<>();
        if (run.lowered() > limits.lowered() && isMore(run.lowered(), limits.loweredPercent(), run.written())) {
            reasons.add(Wording.of(
                    "it would lower or clear {} of {} marks (limit {} and {} %)",
                    run.lowered(), run.written(), limits.lowered(), limits.loweredPercent()));
        }
        if (run.changed() > limits.changed() && isMore(run.changed(), limits.changedPercent(), run.written())) {
            reasons.add(Wording.of(
                    "it would change {} of {} marks (limit {} and {} %)",
                    run.changed(), run.written(), limits.changed(), limits.changedPercent()));
        }
        if (100L * run.matched() < (long) limits.matchedPercent() * run.matchedBefore()) {
            reasons.add(Wording.of(
                    "only {} students match, of {} before (limit {} %)",
                    run.matched(), run.matchedBefore(), limits.matchedPercent()));
        }
        return reasons;
    }

    private static boolean isMore(int part, int percent, int whole) {
        return 100L * part > (long) percent * whole;
    }
}
