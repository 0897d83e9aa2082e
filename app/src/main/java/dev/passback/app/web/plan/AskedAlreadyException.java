package dev.passback.app.web.plan;

/** A plan is being carried out, or was: nothing of it can be changed any more. */
public final class AskedAlreadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String draft;

    AskedAlreadyException(String draft) {
        super("the plan was asked for already");
        this.draft = draft;
    }

    public String draft() {
        return draft;
    }
}
