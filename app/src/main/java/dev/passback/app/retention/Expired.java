package dev.passback.app.retention;

/** The kinds of things that expire. */
public enum Expired {
    FILES,
    PLANS,
    TRANSFERS,
    RUNS,
    EVENTS
}
