package dev.passback.connectors.openeducat;

import java.time.LocalDate;

/**
 * A batch: the students who take a course from one date to another.
 *
 * @param code unique in the college
 */
record Batch(long id, String code, long courseId, String courseCode, LocalDate start, LocalDate end) {}
