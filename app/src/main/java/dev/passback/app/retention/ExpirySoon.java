package dev.passback.app.retention;

/** Has what is old enough taken away soon, and not in the next night only. */
@FunctionalInterface
public interface ExpirySoon {
    void expireSoon();
}
