package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Severity;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.util.HashMap;
import java.util.Map;

/** Why cells could not be read: what the reader said of them. */
final class UnreadableCells {
    private final Map<String, String> reasons = new HashMap<>();

    UnreadableCells(ScoreSheet sheet) {
        for (Finding finding : sheet.findings()) {
            if (finding.severity() == Severity.RETURNED && finding.place().row().isPresent()) {
                reasons.put(
                        key(
                                finding.place().row().getAsInt(),
                                finding.place().column().orElse("")),
                        finding.code().name() + ": " + finding.message());
            }
        }
    }

    String reason(int line, SheetItem item) {
        String reason = reasons.get(key(line, item.title()));
        if (reason == null) {
            // the reader gave up on the whole row, or a total is not the sum
            reason = reasons.get(key(line, ""));
        }
        return reason != null
                ? reason
                : FindingCode.TOTAL_NOT_SUM.name() + ": \"" + item.title() + "\" is not the sum of the sessions";
    }

    private static String key(int line, String column) {
        return line + " " + column;
    }
}
