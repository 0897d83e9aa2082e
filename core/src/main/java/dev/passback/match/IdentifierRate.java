package dev.passback.match;

import dev.passback.grade.IdentifierKind;

/**
 * What one identifier column of a sheet would give alone.
 *
 * @param filled rows that have a value in it
 * @param matched rows whose value names exactly one student of the roster
 * @param rows rows of the sheet
 */
public record IdentifierRate(IdentifierKind kind, String title, int filled, int matched, int rows) {}
