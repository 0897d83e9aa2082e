package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.ScoreSheet;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Matches the rows whose identifiers simply name one student: most rows of most sheets. Each is looked at by itself, so a
 * large sheet is matched in several stretches at once, and nothing depends on which is first. All other rows are left open.
 */
final class SureRows {
    /** A sheet that is smaller is matched before another thread would have begun. */
    private static final int STRETCH = 8_192;

    private static final RowEvidence.Shared LEFT_OPEN = (bare, values, looksAt, evidence) -> {
        evidence.leaveOpen();
        return Evidence.NOBODY;
    };

    private final ScoreSheet sheet;
    private final IdentifyBy identifyBy;
    private final RosterIndex index;
    private final int[] students;
    private final long[] agreed;

    /** A stretch of rows that was gone through: those that are left open, and what was counted of the others. */
    private record Stretch(BitSet open, RateCounts counts) {}

    /**
     * @param students takes the student of each matched row
     * @param agreed takes by which identifier columns each matched row was matched
     */
    SureRows(ScoreSheet sheet, IdentifyBy identifyBy, RosterIndex index, int[] students, long[] agreed) {
        this.sheet = sheet;
        this.identifyBy = identifyBy;
        this.index = index;
        this.students = students;
        this.agreed = agreed;
    }

    /**
     * {@return the rows that are left open, of which nothing was counted}
     *
     * @param counts to which the others are added
     */
    BitSet match(RateCounts counts) {
        // what is built when it is asked for must not be asked for by two at once
        sheet.identifiers().stream().map(IdentifierColumn::kind).forEach(kind -> index.indexFor(kind, false));
        int stretches = Math.ceilDiv(sheet.size(), STRETCH);
        IntStream places = IntStream.range(0, stretches);
        List<Stretch> done = (stretches > 1 ? places.parallel() : places)
                .mapToObj(i -> stretch(i * STRETCH, Math.min(sheet.size(), (i + 1) * STRETCH)))
                .toList();
        BitSet open = new BitSet(sheet.size());
        for (Stretch stretch : done) {
            open.or(stretch.open());
            counts.add(stretch.counts());
        }
        return open;
    }

    private Stretch stretch(int from, int to) {
        RowEvidence rows = new RowEvidence(sheet, identifyBy, index);
        Stretch stretch = new Stretch(new BitSet(), new RateCounts(sheet));
        for (int row = from; row < to; row++) {
            Evidence evidence = rows.of(row, LEFT_OPEN);
            if (evidence.isSure() && !rows.isNamedOtherwise(row)) {
                students[row] = evidence.student();
                agreed[row] = rows.agreed();
                stretch.counts().add(rows);
            } else {
                stretch.open().set(row);
            }
        }
        return stretch;
    }
}
