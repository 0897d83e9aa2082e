package dev.passback.app.sync;

import dev.passback.connect.Depth;

/**
 * What a person or the schedule wants of a cycle.
 *
 * @param approve whether exactly the plan that a guard stopped may go on
 * @param actor who asked, for the journal
 */
public record Asked(Depth depth, boolean approve, String actor) {}
