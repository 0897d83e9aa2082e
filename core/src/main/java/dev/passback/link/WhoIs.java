package dev.passback.link;

import dev.passback.finding.Wording;
import java.util.List;

/** Which student of the gradebook a user of the source is. */
public sealed interface WhoIs {

    /**
     * This one.
     *
     * @param key the student's key in the gradebook
     * @param by what agreed, for people
     */
    record Known(String key, String label, String by) implements WhoIs {}

    /** The gradebook does not know; what is likely is told and not taken. */
    record Unmatched(Wording reason) implements WhoIs {}

    /** What is known contradicts itself. */
    record Contradicted(Wording reason, List<String> candidates) implements WhoIs {}
}
