package dev.passback.files.number;

/** Numbers of things in messages. */
public final class Counted {
    private Counted() {}

    /** {@return such as “1 row” or “12 rows”} */
    public static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
