package dev.passback.mapping;

import dev.passback.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * Every column of a sheet with its target, in the order of the sheet.
 *
 * @param decided what persons decided about columns, now or earlier, as far as it counted
 */
public record ItemMapping(
        List<MappedItem> items, TotalCheck totals, List<Finding> findings, Map<String, ItemChoice> decided) {
    public ItemMapping {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        decided = Map.copyOf(decided);
    }
}
