package dev.passback.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.passback.finding.Wording;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quicktheories.core.Gen;

/** Random batches of writes, right and wrong ones, into a gradebook and into a map beside it. */
final class RandomWrites {
    private static final int BATCHES = 40;

    private final Gradebook gradebook;
    private final List<GradeItem> items;
    private final StudentKeys keys;
    private final int students;
    private final List<Score> values = new ArrayList<>();
    private final Map<List<String>, Score> model = new HashMap<>();

    RandomWrites(Gradebook gradebook) {
        this.gradebook = gradebook;
        GradebookSnapshot snapshot = gradebook.snapshot();
        items = snapshot.items().stream()
                .filter(item -> item.access() == Access.OPEN)
                .limit(2)
                .toList();
        keys = StudentKeys.of(snapshot.roster());
        students = Math.min(3, snapshot.roster().size());
        values.addAll(List.of(Score.points(0), Score.points(1), Score.points(10)));
        GradebookLimits limits = snapshot.limits();
        if (limits.storedDecimals() > 0) {
            values.add(Score.points("2.5"));
        }
        if (limits.can(Capability.CLEAR)) {
            values.add(Score.NOT_GRADED);
        }
        if (limits.can(Capability.EXCUSE)) {
            values.add(Score.EXCUSED);
        }
        for (int i = 0; i < snapshot.items().size(); i++) {
            for (int student = 0; student < snapshot.roster().size(); student++) {
                model.put(
                        List.of(snapshot.items().get(i).id(), keys.key(student)),
                        snapshot.scores().get(i).get(student));
            }
        }
    }

    /** One draw: which cell, what is expected of it and what it shall hold. */
    private record Draw(int item, int student, int expected, int after) {}

    void check() {
        Gen<Draw> draws = integers()
                .between(0, items.size())
                .zip(
                        integers().between(0, students - 1),
                        integers().between(-3, values.size() - 1),
                        integers().between(0, values.size() - 1),
                        Draw::new);
        qt().withExamples(BATCHES)
                .forAll(lists().of(draws).ofSizeBetween(0, Math.min(12, gradebook.batchSize())))
                .checkAssert(this::batch);
    }

    private void batch(List<Draw> draws) {
        List<Write> writes = new ArrayList<>();
        List<Outcome> expected = new ArrayList<>();
        for (Draw draw : draws) {
            String student = keys.key(draw.student());
            Score after = values.get(draw.after());
            if (draw.item() == items.size()) {
                writes.add(new Write("no-item-has-this-id", student, Score.NOT_GRADED, after));
                expected.add(new Outcome.Refused(Wording.NONE));
                continue;
            }
            List<String> cell = List.of(items.get(draw.item()).id(), student);
            Score present = model.getOrDefault(cell, Score.NOT_GRADED);
            // most writes expect what is there
            Score before = draw.expected() < 0 ? present : values.get(draw.expected());
            writes.add(new Write(cell.getFirst(), student, before, after));
            if (after.equals(present)) {
                expected.add(Outcome.WRITTEN);
            } else if (!before.equals(present)) {
                expected.add(new Outcome.Kept(present));
            } else {
                expected.add(Outcome.WRITTEN);
                model.put(cell, after);
            }
        }

        List<Outcome> outcomes = gradebook.write(writes);

        assertThat(outcomes).map(RandomWrites::withoutReason).isEqualTo(expected);
        assertThat(gradebook.read(writes))
                .isEqualTo(writes.stream()
                        .map(write -> model.getOrDefault(List.of(write.itemId(), write.student()), Score.NOT_GRADED))
                        .toList());
    }

    private static Outcome withoutReason(Outcome outcome) {
        return outcome instanceof Outcome.Refused ? new Outcome.Refused(Wording.NONE) : outcome;
    }
}
