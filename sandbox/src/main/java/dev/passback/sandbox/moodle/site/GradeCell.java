package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One student's place in one grade item.
 *
 * @param raw what the activity said
 * @param grade what counts: the raw grade with the item's arithmetic, or what a teacher wrote over it
 */
public record GradeCell(
        @Nullable BigDecimal raw, @Nullable BigDecimal grade, Set<Mark> marks, Feedback feedback, Times times) {

    public enum Mark {
        OVERRIDDEN,
        HIDDEN,
        LOCKED,
        EXCLUDED
    }

    /** Words beside a grade; the format is one of Moodle's numbers for text formats. */
    public record Feedback(String text, int format) {
        public static final Feedback NONE = new Feedback("", 2);
    }

    /** When something was handed in and when it was graded. */
    public record Times(@Nullable Long submitted, @Nullable Long graded) {}

    public static final GradeCell EMPTY = new GradeCell(null, null, Set.of(), Feedback.NONE, new Times(null, null));

    public GradeCell {
        marks = Set.copyOf(marks);
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    public GradeCell with(Mark mark, boolean set) {
        Set<Mark> others = EnumSet.noneOf(Mark.class);
        others.addAll(marks);
        if (set) {
            others.add(mark);
        } else {
            others.remove(mark);
        }
        return new GradeCell(raw, grade, others, feedback, times);
    }

    GradeCell withRaw(@Nullable BigDecimal other) {
        return new GradeCell(other, grade, marks, feedback, times);
    }

    GradeCell withGrade(@Nullable BigDecimal other, Times when) {
        return new GradeCell(raw, other, marks, feedback, when);
    }

    GradeCell withFeedback(Feedback other) {
        return new GradeCell(raw, grade, marks, other, times);
    }
}
