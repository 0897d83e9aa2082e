package dev.passback.app.store;

/** Two items of a new gradebook have titles that count as the same. */
public final class DuplicateTitleException extends StoreException {
    private static final long serialVersionUID = 1;

    private final String first;
    private final String second;

    DuplicateTitleException(String first, String second) {
        super("the items \"" + first + "\" and \"" + second
                + "\" cannot be told apart without letter case and blanks; rename one of them");
        this.first = first;
        this.second = second;
    }

    public String first() {
        return first;
    }

    public String second() {
        return second;
    }
}
