package dev.passback.plan;

/** Whether a plan may be carried out. */
public enum Verdict {
    /** It may. */
    GO,
    /** A person must decide something first; nothing is written. */
    DECISION_NEEDED,
    /** The rule set refuses the whole import. */
    REFUSED
}
