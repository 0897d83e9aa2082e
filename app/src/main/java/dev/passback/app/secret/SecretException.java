package dev.passback.app.secret;

import dev.passback.finding.Worded;
import dev.passback.finding.Wording;

/** The key file or a secret cannot be used; told so that a person can act on it. */
public final class SecretException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    SecretException(Wording wording) {
        super(wording.text());
        this.wording = wording;
    }

    SecretException(Wording wording, Throwable cause) {
        super(wording.text(), cause);
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
