package dev.passback.plan;

import java.util.List;

/**
 * A row of the source that comes back, whole, to be mended and fed in again.
 *
 * @param row its place in the sheet, from 0
 * @param line where it stands in the source, from 1
 * @param reasons why, each beginning with a finding's code
 */
public record ReturnedRow(int row, int line, List<String> reasons) {
    public ReturnedRow {
        reasons = List.copyOf(reasons);
    }
}
