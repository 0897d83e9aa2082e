package dev.passback.grade;

/**
 * One kind of identifier for every student of a table, blank where a student has none.
 *
 * @param title what the column was called where it came from
 */
public record IdentifierColumn(IdentifierKind kind, String title, TextColumn values) {}
