package dev.passback.files.number;

import java.util.Collection;
import java.util.Optional;

/**
 * The number form of a sheet.
 *
 * @param form {@code POINT} or {@code COMMA}
 * @param commaGroups whether {@code 1,234} is known to be one thousand and so on; else such a cell is not read
 * @param pointDecimals whether {@code 1.234} is known to be a little more than one; else such a cell is not read
 */
public record DetectedForm(NumberForm form, boolean commaGroups, boolean pointDecimals) {

    /**
     * {@return the form of these columns}
     *
     * <p>A set form is taken. Else numbers that can only be meant one way decide, the more frequent way if both occur.
     * Without such numbers {@code 1,234} stays unclear, unless cells are separated by semicolons: programs do that where
     * the comma is the decimal sign; and there {@code 1.234} is what stays unclear.
     */
    public static DetectedForm of(NumberForm set, Collection<ColumnProfile> columns, Optional<Character> delimiter) {
        if (set != NumberForm.AUTO) {
            return certain(set);
        }
        long points = columns.stream().mapToLong(ColumnProfile::points).sum();
        long commas = columns.stream().mapToLong(ColumnProfile::commas).sum();
        if (points + commas > 0) {
            return certain(commas > points ? NumberForm.COMMA : NumberForm.POINT);
        }
        boolean semicolons = delimiter.equals(Optional.of(';'));
        boolean unclearCommas = columns.stream().anyMatch(ColumnProfile::hasUnclearCommas);
        boolean unclearPoints = columns.stream().anyMatch(ColumnProfile::hasUnclearPoints);
        if (semicolons && unclearCommas) {
            return new DetectedForm(NumberForm.COMMA, false, !unclearPoints);
        }
        return new DetectedForm(NumberForm.POINT, false, !semicolons);
    }

    private static DetectedForm certain(NumberForm form) {
        return new DetectedForm(form, true, true);
    }
}
