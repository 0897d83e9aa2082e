package dev.passback.app.link;

import dev.passback.grade.ItemOrigin;
import java.util.Optional;

/**
 * Which cells of a link a person looks at.
 *
 * @param words part of what the user is known by; blank for everybody
 * @param from how many to leave out before the first
 */
public record CellQuery(Optional<CellState> state, Optional<ItemOrigin> item, String words, int from, int limit) {}
