package dev.passback.app.road;

import dev.passback.finding.Worded;
import dev.passback.finding.Wording;

/** There is no gradebook of that name, or it cannot be used like that; the message names those that there are. */
public final class TargetException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1;

    private final transient Wording wording;

    TargetException(Wording wording) {
        super(wording.text());
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
