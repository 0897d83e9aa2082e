package dev.passback.plan;

import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.util.List;

/** What the source's cell asks of the gradebook's. */
sealed interface CellDecision {

    /** Nothing; the gradebook is left alone. */
    record Nothing(List<FindingCode> notes) implements CellDecision {}

    /** The gradebook shall hold this score. */
    record Value(Score score, List<FindingCode> notes) implements CellDecision {}

    /** It cannot be done: the cell comes back. */
    record Refused(FindingCode code, Wording reason) implements CellDecision {}

    CellDecision NOTHING = new Nothing(List.of());
}
