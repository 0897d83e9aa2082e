package dev.passback.app.link;

import dev.passback.connect.Participant;
import dev.passback.link.LinkedCell;

/**
 * A cell of a link with what people know its item and its user by.
 *
 * @param item the item's title
 */
public record ListedCell(LinkedCell cell, CellState state, String item, Participant user) {}
