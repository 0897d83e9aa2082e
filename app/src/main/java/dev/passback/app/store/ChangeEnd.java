package dev.passback.app.store;

/** How a change ended, to look for some. */
public enum ChangeEnd {
    /** However it did. */
    ANY,
    WRITTEN,
    KEPT,
    REFUSED,
    /** It has not ended yet. */
    OPEN
}
