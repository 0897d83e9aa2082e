package dev.passback.connect;

import dev.passback.grade.Score;

/**
 * One score on its way into a gradebook.
 *
 * @param itemId the gradebook's key of the item
 * @param student the student's key
 * @param before what the cell must still hold
 * @param after what it shall hold; {@link Score.NotGraded} takes the score away
 */
public record Write(String itemId, String student, Score before, Score after) {}
