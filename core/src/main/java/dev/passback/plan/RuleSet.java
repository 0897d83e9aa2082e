package dev.passback.plan;

/** By which rules an import into the embedded gradebook goes. */
public enum RuleSet {
    /** Good rows go, bad rows come back. */
    PASSBACK("passback"),
    /** One identifier for all; blank ones ignored; any unrecognised one fails the whole import, and all are listed. */
    MOODLE("moodle"),
    /** Unrecognised students are pinned or ignored by a person; a total must be the sum of its items. */
    CANVAS("canvas");

    private final String label;

    RuleSet(String label) {
        this.label = label;
    }

    /** {@return whether rows without an identifier are left out with a notice instead of coming back} */
    boolean ignoresBlank() {
        return this != PASSBACK;
    }

    /** {@return the word on the command line} */
    public String label() {
        return label;
    }
}
