package dev.passback.connectors.moodle;

import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.connect.Pull;
import dev.passback.connect.SourceScore;
import dev.passback.connect.SystemException;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what a pull will say: each score once, each failed item once. */
final class Gathering {
    private final Map<ItemOrigin, Map<Long, Score>> scores = new LinkedHashMap<>();
    private final Map<ItemOrigin, SystemException> failed = new LinkedHashMap<>();
    private final Map<ItemOrigin, Set<Integer>> unknownWords = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(ItemOrigin item, long student, Score score) {
        scores.computeIfAbsent(item, origin -> new TreeMap<>()).put(student, score);
    }

    /** Adds a grade as Moodle has it, by the points of its word where it has a scale. */
    void addGrade(GradedItem item, long student, BigDecimal grade) {
        item.score(grade).ifPresentOrElse(score -> add(item.origin(), student, score), () -> unknownWords
                .computeIfAbsent(item.origin(), origin -> new TreeSet<>())
                .add(grade.intValue()));
    }

    void fail(ItemOrigin item, SystemException failure) {
        failed.putIfAbsent(item, failure);
    }

    Optional<Score> score(ItemOrigin item, long student) {
        return Optional.ofNullable(scores.getOrDefault(item, Map.of()).get(student));
    }

    boolean speaksOf(ItemOrigin item) {
        return scores.containsKey(item) || failed.containsKey(item) || unknownWords.containsKey(item);
    }

    Set<Long> studentsWithPoints() {
        Set<Long> found = new TreeSet<>();
        scores.values()
                .forEach(column -> column.forEach((student, score) -> {
                    if (score instanceof Score.Points) {
                        found.add(student);
                    }
                }));
        return found;
    }

    Set<Long> students() {
        Set<Long> found = new TreeSet<>();
        scores.values().forEach(column -> found.addAll(column.keySet()));
        return found;
    }

    /** {@return what a mark remembers of these items} */
    List<Mark.Item> marked(Catalogue catalogue) {
        return catalogue.items().stream()
                .map(item -> new Mark.Item(
                        item.origin().toString(),
                        item.module(),
                        item.title(),
                        failed.containsKey(item.origin()) ? Mark.Item.UNREAD : item.state()))
                .toList();
    }

    /**
     * {@return the pull of these items and participants; scores of nobody else are in it} An item of which nothing is carried
     * is not among its items: else a reader could take its scores to be gone.
     */
    Pull pull(Depth depth, List<GradedItem> items, Map<Long, Participant> participants, Mark mark) {
        List<SourceScore> said = new ArrayList<>();
        List<Finding> all = new ArrayList<>();
        for (GradedItem item : items) {
            item.withheld().ifPresent(all::add);
            SystemException failure = failed.get(item.origin());
            if (failure != null) {
                // half of an item's scores would look like the whole
                all.add(new Finding(
                        FindingCode.ITEM_FAILED,
                        FindingCode.ITEM_FAILED.severity(),
                        item.place(),
                        failure.problemWording(),
                        failure.repairWording()));
                continue;
            }
            if (!item.carried()) {
                continue;
            }
            Set<Integer> words = unknownWords.getOrDefault(item.origin(), Set.of());
            if (!words.isEmpty()) {
                all.add(Finding.of(
                        FindingCode.WITHHELD_SCALE,
                        item.place(),
                        Wording.of(
                                "the table of points for \"{}\" has none for word {}",
                                item.title(),
                                List.copyOf(words))));
            }
            scores.getOrDefault(item.origin(), Map.of()).forEach((student, score) -> {
                if (participants.containsKey(student)) {
                    said.add(new SourceScore(item.origin(), Long.toString(student), score));
                }
            });
        }
        all.addAll(findings);
        return new Pull(
                depth,
                items.stream()
                        .filter(item -> item.carried() && !failed.containsKey(item.origin()))
                        .map(GradedItem::sheetItem)
                        .toList(),
                participants.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(Map.Entry::getValue)
                        .toList(),
                said,
                all,
                mark.write());
    }
}
