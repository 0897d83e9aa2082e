package dev.passback.connectors.openeducat;

/**
 * The course whose scores come.
 *
 * @param id Moodle's number of it
 */
public record SourceCourse(long id, String title) {}
