package dev.passback.app.store;

/** The store was made by a newer Passback. */
public final class NewerStoreException extends StoreException {
    private static final long serialVersionUID = 1;

    private final int found;
    private final int known;

    NewerStoreException(String place, int found, int known) {
        super("the store " + place + " has version " + found + ", but this Passback knows versions up to " + known
                + "; use the newer Passback that made it, or another data folder");
        this.found = found;
        this.known = known;
    }

    /** {@return the version that the store has} */
    public int found() {
        return found;
    }

    /** {@return the newest version that this program knows} */
    public int known() {
        return known;
    }
}
