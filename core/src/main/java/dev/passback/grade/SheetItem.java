package dev.passback.grade;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A column of scores in a score sheet.
 *
 * @param title unique in its sheet
 * @param header the column's text in the file, as it stands there
 * @param column the column's position in the file, from 1; 0 where the source is no file
 * @param maximum the points possible, where the source tells
 * @param role whether the source calls it a total
 * @param origin what a live source knows it by; empty for a file's column
 */
public record SheetItem(
        String title, String header, int column, Optional<BigDecimal> maximum, Role role, Optional<ItemOrigin> origin) {

    /** A file's column. */
    public SheetItem(String title, String header, int column, Optional<BigDecimal> maximum, Role role) {
        this(title, header, column, maximum, role, Optional.empty());
    }

    /** An item of a live source. */
    public static SheetItem of(ItemOrigin origin, String title, Optional<BigDecimal> maximum) {
        return new SheetItem(title, title, 0, maximum, Role.SESSION, Optional.of(origin));
    }

    /** What the source says of the column. A total that is only known by its sums is found later, when mapping. */
    public enum Role {
        SESSION,
        TOTAL
    }
}
