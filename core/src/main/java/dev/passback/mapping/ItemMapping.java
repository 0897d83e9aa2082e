package dev.passback.mapping;

import dev.passback.finding.Finding;
import java.util.List;

/** Every column of a sheet with its target, in the order of the sheet. */
public record ItemMapping(List<MappedItem> items, TotalCheck totals, List<Finding> findings) {
    public ItemMapping {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }
}
