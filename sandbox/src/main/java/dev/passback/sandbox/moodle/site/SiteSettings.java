package dev.passback.sandbox.moodle.site;

/**
 * What an administrator, or the host, set.
 *
 * @param maxInputVars how many variables PHP reads of a query or a form; it drops the others without a word
 * @param debugging whether errors tell details
 */
public record SiteSettings(String name, State state, int maxInputVars, boolean debugging, char decimalSeparator) {

    /** Whether the site answers at all. */
    public enum State {
        OPEN,
        /** Closed by its administrator, who still gets in. */
        MAINTENANCE,
        /** Closed from the command line, for everybody. */
        CLI_MAINTENANCE,
        WEB_SERVICES_OFF
    }

    /** Moodle asks hosts for 5000 variables; many give fewer. */
    public static final SiteSettings STANDARD = new SiteSettings("Example Moodle", State.OPEN, 5000, false, '.');

    public SiteSettings with(State other) {
        return new SiteSettings(name, other, maxInputVars, debugging, decimalSeparator);
    }

    public SiteSettings withMaxInputVars(int other) {
        return new SiteSettings(name, state, other, debugging, decimalSeparator);
    }

    public SiteSettings withDebugging(boolean set) {
        return new SiteSettings(name, state, maxInputVars, set, decimalSeparator);
    }

    public SiteSettings withDecimalSeparator(char other) {
        return new SiteSettings(name, state, maxInputVars, debugging, other);
    }
}
