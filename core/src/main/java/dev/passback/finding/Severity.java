package dev.passback.finding;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing; nothing is lost. */
    INFO,
    /** Goes on, but a person should look. */
    WARNING,
    /** A row or cell comes back. */
    RETURNED,
    /** Nothing is written until a person mends it. */
    REFUSED
}
