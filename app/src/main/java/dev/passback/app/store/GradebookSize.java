package dev.passback.app.store;

import dev.passback.transfer.TransferId;
import java.util.Optional;

/**
 * How much an embedded gradebook holds.
 *
 * @param last the latest transfer into it
 */
public record GradebookSize(String name, int students, int items, Optional<TransferId> last) {}
