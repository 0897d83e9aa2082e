package dev.passback.app.store;

import dev.passback.finding.Wording;

/**
 * Why a transfer cannot be put back just now.
 *
 * @param detail the facts; empty where the kind says all
 */
public record UndoProblem(Kind kind, Wording detail) {

    /** What keeps an undo from going on. */
    public enum Kind {
        /** The gradebook's link runs just now. */
        BUSY,
        /** Another transfer into the gradebook is not finished; the detail is its id. */
        OPEN,
        /** What the transfer changed is kept no more. */
        EXPIRED,
        /** Nothing leads to the gradebook any more. */
        GONE,
        /** The gradebook's export cannot be read. */
        EXPORT,
        /** The gradebook's system, or the way to it, does not do as it should. */
        SYSTEM,
        /** It is nobody's to mend who asked for it. */
        UNEXPECTED
    }
}
