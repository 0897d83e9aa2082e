package dev.passback.connect;

import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;

/**
 * What a source said about one student and item. {@link Score.NotGraded} means that it was asked and there is no score,
 * which is not the same as not having been asked.
 *
 * @param student the participant's id
 */
public record SourceScore(ItemOrigin item, String student, Score score) {}
