package dev.passback.grade;

/** What a gradebook can do. What it cannot do shows in the plan as a finding before the transfer. */
public enum Capability {
    /** A new grade item can be made. */
    CREATE_ITEMS,
    /** A student can be excused from an item. */
    EXCUSE,
    /** A score can be taken away again, leaving the cell blank. */
    CLEAR,
    /** Scores above an item's maximum are kept. */
    OVER_MAXIMUM,
    /** Scores below zero are kept. */
    NEGATIVE,
    /** What was written can be read again at once. */
    READ_BACK,
    /** An item that has no scores can be taken away again. */
    REMOVE_ITEMS
}
