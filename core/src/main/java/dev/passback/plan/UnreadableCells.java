package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Severity;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Why cells could not be read: what the reader said of them. */
final class UnreadableCells {
    private final Map<String, String> reasons = new HashMap<>();

    private final List<SheetItem> items;

    UnreadableCells(ScoreSheet sheet) {
        items = sheet.items();
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
            // the reader gave up on the whole row
            reason = reasons.get(key(line, ""));
        }
        if (reason == null) {
            // a total was computed again from a session that could not be read
            reason = items.stream()
                    .map(session -> reasons.get(key(line, session.title())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return reason != null
                ? reason
                : FindingCode.TOTAL_NOT_SUM.name() + ": \"" + item.title() + "\" is not the sum of the sessions";
    }

    private static String key(int line, String column) {
        return line + " " + column;
    }
}
