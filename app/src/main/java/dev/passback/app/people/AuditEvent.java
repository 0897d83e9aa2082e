package dev.passback.app.people;

import java.time.Instant;

/**
 * Something that a person did.
 *
 * @param way how they came
 * @param subject what they did it to
 * @param detail what more there is to say; no score
 */
public record AuditEvent(long id, Instant at, String actor, Way way, Action action, String subject, String detail) {
    /** Who it was where that is not known. */
    public static final String SOMEBODY = "somebody";

    public enum Way {
        WEB,
        API,
        /** Passback by itself. */
        ITSELF
    }

    /** What was done. */
    public enum Action {
        /** Scores of students were shown. */
        SCORES_READ,
        /** A file with students or scores was handed out. */
        FILE_READ,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        CREATED,
        CHANGED,
        REMOVED,
        TRANSFERRED,
        UNDONE,
        RUN,
        APPROVED,
        EXPIRED
    }
}
