package dev.passback.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A grade item that a plan writes to.
 *
 * @param id the gradebook's key; empty for an item that the transfer makes first
 */
public record PlannedItem(Optional<String> id, String title, Optional<BigDecimal> maximum) {
    public boolean isNew() {
        return id.isEmpty();
    }
}
