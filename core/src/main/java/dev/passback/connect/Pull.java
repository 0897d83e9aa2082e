package dev.passback.connect;

import dev.passback.finding.Finding;
import dev.passback.grade.SheetItem;
import java.util.List;

/**
 * What a live source answered. Scores that it withheld (hidden, not released, words of a scale) are not among the scores;
 * each has a finding.
 *
 * @param depth how much it covers: all that the course has, or only what changed
 * @param items the items that the course has, where it covers all; else those that it speaks of
 * @param participants the course's students, where it covers all; else those that it learned about
 * @param mark where the next question for changes goes on; the source's own text
 */
public record Pull(
        Depth depth,
        List<SheetItem> items,
        List<Participant> participants,
        List<SourceScore> scores,
        List<Finding> findings,
        String mark) {
    public Pull {
        items = List.copyOf(items);
        participants = List.copyOf(participants);
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
    }
}
