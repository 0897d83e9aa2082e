package dev.passback.grade;

import dev.passback.finding.Finding;
import java.util.List;

/**
 * A gradebook as it stood when it was read.
 *
 * @param name how people name it: an embedded gradebook's name or a course's
 * @param items every item, also those that take no scores
 * @param scores the present scores of each item, in the order of the roster
 * @param limits what the gradebook can hold
 * @param findings what was odd while reading it
 */
public record GradebookSnapshot(
        String name,
        Roster roster,
        List<GradeItem> items,
        List<ScoreColumn> scores,
        GradebookLimits limits,
        List<Finding> findings) {

    public GradebookSnapshot {
        items = List.copyOf(items);
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
        if (items.size() != scores.size()) {
            throw new IllegalArgumentException(items.size() + " items but " + scores.size() + " columns of scores");
        }
        for (int i = 0; i < items.size(); i++) {
            if (scores.get(i).size() != roster.size()) {
                throw new IllegalArgumentException("item " + items.get(i).title() + " has "
                        + scores.get(i).size() + " scores for " + roster.size() + " students");
            }
        }
    }
}
