package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grade items of a course and their sum. Guarded by the lock of the {@link Site}. */
public final class Gradebook {
    private final long totalId;
    private final List<GradeItem> items = new ArrayList<>();
    private long summed;

    /**
     * A student's course total by "natural" weighting: the sum of the grades there are, of the sum of their maxima.
     *
     * @param grade nothing if there is no grade to sum
     */
    public record Total(
            @Nullable BigDecimal grade,
            BigDecimal maximum,
            @Nullable Long graded) {}

    Gradebook(long totalId) {
        this.totalId = totalId;
    }

    /** {@return the id of the item that holds the course total} */
    public long totalId() {
        return totalId;
    }

    public List<GradeItem> items() {
        return Collections.unmodifiableList(items);
    }

    public Optional<GradeItem> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    public Optional<GradeItem> item(Activity activity) {
        return items.stream().filter(item -> item.isActivity(activity)).findFirst();
    }

    /** {@return whether Moodle made rows for the student: it does with the first grade, for all items at once} */
    public boolean knows(long userId) {
        return items.stream().anyMatch(item -> item.cell(userId).isPresent());
    }

    public Total total(long userId) {
        List<GradeItem> counted = summed().filter(
                        item -> item.cell(userId).filter(Gradebook::counts).isPresent())
                .toList();
        if (counted.isEmpty()) {
            return new Total(null, sum(summed().map(item -> item.grading().maximum())), null);
        }
        return new Total(
                sum(counted.stream().flatMap(item -> grade(item, userId).stream())),
                sum(counted.stream().map(item -> item.grading().maximum())),
                items.stream().flatMap(item -> item.changed(userId).stream()).reduce(summed, Math::max));
    }

    /** {@return whether the course total contains the grade} */
    public static boolean counts(GradeCell cell) {
        return cell.grade() != null && !cell.is(GradeCell.Mark.EXCLUDED);
    }

    /** All totals were computed anew. */
    void sum(long now) {
        summed = now;
    }

    void add(GradeItem item) {
        items.add(item);
    }

    void remove(Activity activity) {
        items.removeIf(item -> item.isActivity(activity));
    }

    private Stream<GradeItem> summed() {
        return items.stream().filter(item -> !(item.grading() instanceof Grading.Ungraded));
    }

    private static Optional<BigDecimal> grade(GradeItem item, long userId) {
        return item.cell(userId).flatMap(cell -> Optional.ofNullable(cell.grade()));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
