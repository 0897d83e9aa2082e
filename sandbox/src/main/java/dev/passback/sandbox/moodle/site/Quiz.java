package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A quiz with its attempts and the grades that Moodle stores for it. Guarded by the lock of the {@link Site}. */
public final class Quiz extends Activity {
    private final Settings settings;
    private BigDecimal maximum;
    private final Map<Long, List<Attempt>> attempts = new HashMap<>();
    private final Map<Long, QuizGrade> grades = new LinkedHashMap<>();

    /**
     * What does not change.
     *
     * @param marks the sum of the questions' marks
     * @param passGrade 0 for none
     */
    public record Settings(GradingMethod method, BigDecimal marks, BigDecimal passGrade, List<Long> questions) {
        public Settings {
            questions = List.copyOf(questions);
        }
    }

    public Quiz(Placement placement, Settings settings, BigDecimal maximum, long modified) {
        super(placement, modified);
        this.settings = settings;
        this.maximum = maximum;
    }

    @Override
    public String kind() {
        return "quiz";
    }

    @Override
    public Grading grading() {
        return new Grading.Points(BigDecimal.ZERO, maximum);
    }

    public Settings settings() {
        return settings;
    }

    public BigDecimal maximum() {
        return maximum;
    }

    public List<Attempt> attempts(long userId) {
        return attempts.getOrDefault(userId, List.of());
    }

    public Stream<Attempt> attempts() {
        return attempts.values().stream().flatMap(List::stream);
    }

    public Optional<QuizGrade> grade(long userId) {
        return Optional.ofNullable(grades.get(userId));
    }

    public Collection<QuizGrade> grades() {
        return grades.values();
    }

    /** {@return marks as a share of the quiz's maximum, rounded as Moodle stores it} */
    public BigDecimal scaled(BigDecimal marks) {
        return marks.multiply(maximum)
                .divide(settings.marks(), MathContext.DECIMAL64)
                .setScale(5, RoundingMode.HALF_UP);
    }

    /** {@return what the grading method makes of the attempts; nothing if none counts} */
    Optional<BigDecimal> computed(long userId) {
        List<BigDecimal> counted =
                attempts(userId).stream().flatMap(one -> one.counted().stream()).toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(scaled(settings.method().of(counted)));
    }

    void put(Attempt attempt) {
        List<Attempt> those = attempts.computeIfAbsent(attempt.userId(), key -> new ArrayList<>(2));
        those.removeIf(other -> other.id() == attempt.id());
        those.add(attempt);
    }

    void remove(Attempt attempt) {
        attempts.getOrDefault(attempt.userId(), new ArrayList<>()).remove(attempt);
    }

    void put(QuizGrade grade) {
        grades.put(grade.userId(), grade);
    }

    void removeGrade(long userId) {
        grades.remove(userId);
    }

    /** Moodle multiplies the stored grades at once, without looking at attempts (measured: 100 became 50). */
    void scaleTo(BigDecimal other, long now) {
        BigDecimal factor = other.divide(maximum, MathContext.DECIMAL64);
        maximum = other;
        grades.replaceAll((user, grade) ->
                new QuizGrade(grade.id(), user, grade.grade().multiply(factor).setScale(5, RoundingMode.HALF_UP), now));
    }
}
