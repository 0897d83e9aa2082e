package dev.passback.app.live;

import dev.passback.connect.Gradebook;
import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import java.util.List;
import java.util.Set;

/** A gradebook of a running system as it stood once: to plan what to show, and never to write to. */
record SeenGradebook(String target, GradebookLimits limits, GradebookSnapshot snapshot) implements Gradebook {

    static SeenGradebook of(Gradebook gradebook) {
        return new SeenGradebook(gradebook.target(), gradebook.limits(), gradebook.snapshot());
    }

    @Override
    public List<GradeItem> create(List<NewItem> items) {
        throw onlySeen();
    }

    @Override
    public Set<String> remove(List<String> itemIds) {
        throw onlySeen();
    }

    @Override
    public List<Outcome> write(List<Write> writes) {
        throw onlySeen();
    }

    @Override
    public List<Score> read(List<Write> writes) {
        throw onlySeen();
    }

    @Override
    public int batchSize() {
        throw onlySeen();
    }

    private static IllegalStateException onlySeen() {
        return new IllegalStateException("a gradebook that was only looked at cannot be read again or written to");
    }
}
