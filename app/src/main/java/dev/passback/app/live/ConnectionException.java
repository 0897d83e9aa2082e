package dev.passback.app.live;

import dev.passback.finding.Worded;
import dev.passback.finding.Wording;

/** A connection or a link cannot be what a person asked for; told with the valid choices. */
public final class ConnectionException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    public ConnectionException(Wording wording) {
        super(wording.text());
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
