package dev.passback.connect;

import dev.passback.grade.ScoreSheet;

/** Where scores were earned: one course's score sheet. */
public interface ScoreSource {

    /** {@return how people name the source: a file's name or a course's} */
    String name();

    /** {@return the SHA-256 of what {@link #sheet} was read from, in lower-case hexadecimal} */
    String sha256();

    ScoreSheet sheet();
}
