package dev.passback.app.text;

/** Counts in words. */
public final class Plural {
    private Plural() {}

    /** {@return such as "1 row" and "2 rows"} */
    public static String of(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
