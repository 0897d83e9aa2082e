package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/**
 * What a teacher does in the gradebook itself. Neither the quiz or the assignment nor Moodle's list of updates learns of
 * it (measured).
 */
public final class GradeItemEditor {
    private final Site site;
    private final GradeItem item;

    GradeItemEditor(Site site, GradeItem item) {
        this.site = site;
        this.item = item;
    }

    /** Writes over the grade that came from an activity; later grades of the activity no longer show. */
    public void override(long userId, BigDecimal grade) {
        change(userId, cell -> written(cell, grade).with(GradeCell.Mark.OVERRIDDEN, true));
    }

    /** Grades a student in an item without an activity. */
    public void grade(long userId, BigDecimal grade) {
        change(userId, cell -> written(cell, grade));
    }

    /** Sends a grade as if it came from the activity: kept within the limits, not marked as overridden. */
    public void push(long userId, BigDecimal raw) {
        site.change(() -> {
            item.push(userId, raw, new GradeCell.Times(null, site.now()));
            return item;
        });
    }

    public void comment(long userId, GradeCell.Feedback feedback) {
        change(userId, cell -> cell.withFeedback(feedback));
    }

    public void mark(long userId, GradeCell.Mark mark, boolean set) {
        change(userId, cell -> cell.with(mark, set));
    }

    public void hide(boolean set) {
        change(() -> item.hide(set));
    }

    public void hideUntil(long time) {
        change(() -> item.hideUntil(time));
    }

    public void lock(boolean set) {
        change(() -> item.lock(set));
    }

    /** Adds points to whatever the activity says; nothing tells readers that ("plusfactor"). */
    public void add(BigDecimal points) {
        change(() -> item.add(points));
    }

    /** Puts a cell as it is. */
    public void put(long userId, GradeCell cell) {
        change(() -> item.put(userId, cell));
    }

    private GradeCell written(GradeCell cell, BigDecimal grade) {
        BigDecimal stored = grade.setScale(5, RoundingMode.HALF_UP);
        return cell.withGrade(stored, new GradeCell.Times(cell.times().submitted(), site.now()));
    }

    private void change(long userId, UnaryOperator<GradeCell> change) {
        change(() -> item.put(userId, change.apply(item.cell(userId).orElse(GradeCell.EMPTY))));
    }

    private void change(Runnable work) {
        site.change(() -> {
            work.run();
            return item;
        });
    }
}
