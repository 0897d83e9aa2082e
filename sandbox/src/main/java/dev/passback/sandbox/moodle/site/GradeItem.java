package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a course's gradebook. Guarded by the lock of the {@link Site}. */
public final class GradeItem {
    private static final long HIDDEN = 1;

    private final long id;
    private final Origin origin;
    private Grading grading;
    private BigDecimal plus = BigDecimal.ZERO;
    private boolean locked;
    private long hidden;
    private final Map<Long, GradeCell> cells = new HashMap<>();
    private final Map<Long, Long> changes = new HashMap<>();

    /** Where the grades of an item come from. */
    public sealed interface Origin {
        /** An activity. */
        record Module(Activity activity) implements Origin {}

        /** A teacher's hand. */
        record Manual(String name, @Nullable String idnumber) implements Origin {}

        /** The sum of a category. */
        record Category(long categoryId, String name) implements Origin {}
    }

    public GradeItem(long id, Origin origin, Grading grading) {
        this.id = id;
        this.origin = origin;
        this.grading = grading;
    }

    public long id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public Grading grading() {
        return grading;
    }

    public String name() {
        return switch (origin) {
            case Origin.Module module -> module.activity().name();
            case Origin.Manual manual -> manual.name();
            case Origin.Category category -> category.name();
        };
    }

    public boolean locked() {
        return locked;
    }

    public Optional<GradeCell> cell(long userId) {
        return Optional.ofNullable(cells.get(userId));
    }

    /** {@return when a student's grade came, changed or went} */
    public Optional<Long> changed(long userId) {
        return Optional.ofNullable(changes.get(userId));
    }

    /** {@return whether it is hidden now; "hidden until" ends by itself} */
    public boolean hidden(long now) {
        return hidden == HIDDEN || hidden > now;
    }

    /** {@return whether it is hidden only until a time that is still to come} */
    public boolean hiddenUntilLater(long now) {
        return hidden > now;
    }

    public boolean isActivity(Activity activity) {
        return origin instanceof Origin.Module module && module.activity() == activity;
    }

    void lock(boolean set) {
        locked = set;
    }

    void hide(boolean set) {
        hidden = set ? HIDDEN : 0;
    }

    void hideUntil(long time) {
        hidden = time;
    }

    void add(BigDecimal points) {
        plus = points;
    }

    void gradeBy(Grading other) {
        grading = other;
    }

    void put(long userId, GradeCell cell) {
        cells.put(userId, cell);
        Stream.of(cell.times().graded(), cell.times().submitted())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .ifPresent(time -> changes.put(userId, time));
    }

    void comment(long userId, GradeCell.Feedback feedback) {
        cells.compute(userId, (id, cell) -> (cell == null ? GradeCell.EMPTY : cell).withFeedback(feedback));
    }

    /** Takes an activity's grade; what is locked or overridden keeps what it shows. */
    void push(long userId, @Nullable BigDecimal raw, GradeCell.Times times, long now) {
        GradeCell before = cells.getOrDefault(userId, GradeCell.EMPTY);
        boolean kept = locked || before.is(GradeCell.Mark.LOCKED) || before.is(GradeCell.Mark.OVERRIDDEN);
        GradeCell cell = before.withRaw(raw);
        cells.put(userId, kept ? cell : cell.withGrade(raw == null ? null : adjusted(raw), times));
        changes.put(userId, now);
    }

    /** {@return the raw grade with the item's own addition, kept within its limits (measured: 177.25 became 100)} */
    private BigDecimal adjusted(BigDecimal raw) {
        return raw.add(plus).min(grading.maximum()).max(grading.minimum()).setScale(5, RoundingMode.HALF_UP);
    }
}
