package dev.passback.app.link;

import dev.passback.connect.Depth;
import dev.passback.finding.Wording;
import java.util.List;

/**
 * What a run would have done that a guard stopped, for a person who looks at it.
 *
 * @param depth how much that run had asked its source; one that asks the same makes the same plan
 * @param reasons why the guard stopped it
 * @param marks all that it would have written
 * @param strangers users of the source of whom nobody knows who they are
 */
public record StoppedPlan(Depth depth, List<Wording> reasons, List<Mark> marks, List<Stranger> strangers) {
    public StoppedPlan {
        reasons = List.copyOf(reasons);
        marks = List.copyOf(marks);
        strangers = List.copyOf(strangers);
    }

    /**
     * A mark that would be written.
     *
     * @param cell such as {@code Q42:8}
     */
    public record Mark(String cell, String item, String student, String before, String after) {}

    /** A user of the source who matches nobody, and why. */
    public record Stranger(String user, Wording reason) {}
}
