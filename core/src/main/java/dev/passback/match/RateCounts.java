package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.ScoreSheet;
import java.util.ArrayList;
import java.util.List;

/** How many rows have each identifier of a sheet, and how many it would match alone. */
final class RateCounts {
    private final ScoreSheet sheet;
    private final int[] filled;
    private final int[] matched;

    RateCounts(ScoreSheet sheet) {
        this.sheet = sheet;
        filled = new int[sheet.identifiers().size()];
        matched = new int[sheet.identifiers().size()];
    }

    /** Counts the row that was looked up last. */
    void add(RowEvidence row) {
        for (int i = 0; i < filled.length; i++) {
            filled[i] += (int) (row.filled() >> i & 1);
            matched[i] += (int) (row.matched() >> i & 1);
        }
    }

    /** Adds what was counted of other rows. */
    void add(RateCounts others) {
        for (int i = 0; i < filled.length; i++) {
            filled[i] += others.filled[i];
            matched[i] += others.matched[i];
        }
    }

    List<IdentifierRate> rates() {
        List<IdentifierRate> rates = new ArrayList<>();
        for (int i = 0; i < filled.length; i++) {
            IdentifierColumn column = sheet.identifiers().get(i);
            Family family = column.kind().family();
            if (family != Family.NAME && family != Family.REMOTE) {
                rates.add(new IdentifierRate(column.kind(), column.title(), filled[i], matched[i], sheet.size()));
            }
        }
        return rates;
    }
}
