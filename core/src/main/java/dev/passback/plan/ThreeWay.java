package dev.passback.plan;

import dev.passback.finding.FindingCode;
import dev.passback.grade.Capability;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import java.util.Optional;

/**
 * Three values decide about a cell: what the source asks for, what the gradebook holds, and what Passback wrote there last.
 * What Passback did not write is somebody's, and the policy says whose score stays.
 */
final class ThreeWay {
    private final GradebookLimits limits;
    /** A gradebook that cannot be read back is a file: what was written may or may not have been uploaded. */
    private final boolean isFile;

    ThreeWay(GradebookLimits limits) {
        this.limits = limits;
        this.isFile = !limits.can(Capability.READ_BACK);
    }

    /** What happens, and what should be said about it. */
    record Verdict(ChangeKind kind, Optional<FindingCode> note) {
        static final Verdict NEW = new Verdict(ChangeKind.NEW, Optional.empty());
        static final Verdict CHANGED = new Verdict(ChangeKind.CHANGED, Optional.empty());
        static final Verdict SAME = new Verdict(ChangeKind.SAME, Optional.empty());
        static final Verdict CLEARED = new Verdict(ChangeKind.CLEARED, Optional.empty());
    }

    Verdict decide(Score before, Score after, Optional<LedgerEntry> ledger, Policy.OnConflict onConflict) {
        if (limits.isSame(before, after)) {
            return Verdict.SAME;
        }
        if (ledger.isEmpty()) {
            return before.equals(Score.NOT_GRADED)
                    ? Verdict.NEW
                    : conflict(before, after, FindingCode.SCORE_CONFLICT, onConflict);
        }
        LedgerEntry entry = ledger.get();
        boolean ours = isFile
                ? entry.written().stream().anyMatch(written -> limits.isSame(before, written))
                : limits.isSame(before, entry.last());
        if (ours) {
            return plain(before, after);
        }
        if (isFile && limits.isSame(before, entry.before())) {
            return new Verdict(plain(before, after).kind(), Optional.of(FindingCode.NOT_UPLOADED_YET));
        }
        return conflict(before, after, FindingCode.EDITED_AT_TARGET, onConflict);
    }

    private static Verdict conflict(Score before, Score after, FindingCode code, Policy.OnConflict onConflict) {
        return switch (onConflict) {
            case ASK, KEEP -> new Verdict(ChangeKind.CONFLICT, Optional.of(code));
            case SOURCE -> plain(before, after);
            case RAISE ->
                isHigher(after, before)
                        ? plain(before, after)
                        : new Verdict(ChangeKind.KEPT, Optional.of(FindingCode.KEPT_HIGHER));
        };
    }

    private static Verdict plain(Score before, Score after) {
        if (after.equals(Score.NOT_GRADED)) {
            return Verdict.CLEARED;
        }
        return before.equals(Score.NOT_GRADED) ? Verdict.NEW : Verdict.CHANGED;
    }

    private static boolean isHigher(Score one, Score other) {
        return one instanceof Score.Points a
                && (other instanceof Score.NotGraded
                        || (other instanceof Score.Points b && a.value().compareTo(b.value()) > 0));
    }
}
