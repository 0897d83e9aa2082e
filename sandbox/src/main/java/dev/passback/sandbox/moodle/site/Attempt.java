package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One try at a quiz.
 *
 * @param marks the sum of the questions' marks, not scaled to the quiz's maximum; nothing before all are graded
 */
public record Attempt(
        long id,
        long quizId,
        long userId,
        int number,
        State state,
        long started,
        long finished,
        long modified,
        @Nullable BigDecimal marks) {

    public enum State {
        INPROGRESS,
        OVERDUE,
        FINISHED,
        ABANDONED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return what the attempt adds to the quiz's grade: marks of a finished and fully graded one} */
    public Optional<BigDecimal> counted() {
        return state == State.FINISHED ? Optional.ofNullable(marks) : Optional.empty();
    }

    public Attempt graded(BigDecimal sum, long now) {
        return new Attempt(id, quizId, userId, number, state, started, finished, now, sum);
    }
}
