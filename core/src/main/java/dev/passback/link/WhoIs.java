package dev.passback.link;

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
    record Unmatched(String reason) implements WhoIs {}

    /** What is known contradicts itself. */
    record Contradicted(String reason, List<String> candidates) implements WhoIs {}
}
