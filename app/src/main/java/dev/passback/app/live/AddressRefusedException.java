package dev.passback.app.live;

/** A connection may not call that address. */
public final class AddressRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final AddressRule.Refusal refusal;

    AddressRefusedException(AddressRule.Refusal refusal) {
        super("the address is refused: " + refusal);
        this.refusal = refusal;
    }

    public AddressRule.Refusal refusal() {
        return refusal;
    }
}
