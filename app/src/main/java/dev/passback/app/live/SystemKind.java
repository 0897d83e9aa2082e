package dev.passback.app.live;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of live systems that Passback knows. */
public enum SystemKind {
    MOODLE("moodle"),
    OPENEDUCAT("openeducat");

    private final String label;

    SystemKind(String label) {
        this.label = label;
    }

    /** {@return the word on the command line and in the store} */
    public String label() {
        return label;
    }

    public static Optional<SystemKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
