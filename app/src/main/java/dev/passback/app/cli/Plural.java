package dev.passback.app.cli;

/** Counts in words. */
final class Plural {
    private Plural() {}

    static String of(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
