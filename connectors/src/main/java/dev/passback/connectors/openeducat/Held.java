package dev.passback.connectors.openeducat;

import dev.passback.grade.Score;

/**
 * What a cell holds.
 *
 * @param row the number of the record that holds it
 */
record Held(long row, Score score) {}
