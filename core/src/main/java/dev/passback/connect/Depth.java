package dev.passback.connect;

/** How much a source is asked. */
public enum Depth {
    /** What changed since the mark, as far as the source can tell cheaply. */
    CHANGES,
    /** Every score; expensive reports only where nothing else brings an item. */
    FULL,
    /** Every score, by every way that the source has. */
    VERIFY_ALL
}
