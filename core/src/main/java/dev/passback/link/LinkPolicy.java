package dev.passback.link;

import dev.passback.plan.Policy;

/**
 * How a link carries scores.
 *
 * @param onConflict whose mark stays where somebody edited it in the gradebook
 * @param gone what becomes of a mark whose grade the source does not have any more
 */
public record LinkPolicy(Policy.OnConflict onConflict, Gone gone, GuardLimits guard) {
    public static final LinkPolicy USUAL = new LinkPolicy(Policy.OnConflict.KEEP, Gone.LEAVE, GuardLimits.USUAL);

    /** What becomes of a mark whose grade is gone. */
    public enum Gone {
        LEAVE,
        CLEAR
    }
}
