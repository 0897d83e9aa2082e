package dev.passback.finding;

/** What a person said or gave is not understood; told so that they can say it otherwise. */
public final class UnclearException extends IllegalArgumentException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    public UnclearException(Wording wording) {
        super(wording.text());
        this.wording = wording;
    }

    public UnclearException(Wording wording, Throwable cause) {
        super(wording.text(), cause);
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
