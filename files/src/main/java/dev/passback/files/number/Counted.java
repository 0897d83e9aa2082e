package dev.passback.files.number;

import dev.passback.finding.Wording;

/** Numbers of things in messages, such as “1 row” or “12 rows”. */
public final class Counted {
    private Counted() {}

    public static Wording rows(int count) {
        return count == 1 ? Wording.of("1 row") : Wording.of("{} rows", count);
    }

    public static Wording otherRows(int count) {
        return count == 1 ? Wording.of("1 other row") : Wording.of("{} other rows", count);
    }

    public static Wording cells(int count) {
        return count == 1 ? Wording.of("1 cell") : Wording.of("{} cells", count);
    }

    static Wording moreCells(int count) {
        return count == 1 ? Wording.of("1 more cell") : Wording.of("{} more cells", count);
    }

    public static Wording headers(int count) {
        return count == 1 ? Wording.of("1 header") : Wording.of("{} headers", count);
    }

    static Wording percentages(int count) {
        return count == 1 ? Wording.of("1 percentage") : Wording.of("{} percentages", count);
    }

    static Wording numbers(int count) {
        return count == 1 ? Wording.of("1 number") : Wording.of("{} numbers", count);
    }
}
