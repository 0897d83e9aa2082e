package dev.passback.connectors.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Pull;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.Quiz;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in a course that Moodle's list of changes knows of: pulls of changes add up to a full pull. */
class MutationsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changesAddUpToAFullPull(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (SimulatedMoodle moodle = SimulatedMoodle.of(12, 3, 5)) {
            Pull pull = moodle.full();
            Map<String, String> known = Said.of(pull);
            for (int cycle = 0; cycle < 10; cycle++) {
                moodle.clock.pass(Duration.ofSeconds(random.nextInt(200)));
                for (int change = random.nextInt(4); change > 0; change--) {
                    mutate(moodle, random);
                    moodle.clock.pass(Duration.ofSeconds(random.nextInt(20)));
                }
                pull = moodle.changes(pull.mark());
                known.putAll(Said.of(pull));
                assertThat(known).isEqualTo(Said.of(moodle.full()));
            }
        }
    }

    private static void mutate(SimulatedMoodle moodle, SplittableRandom random) {
        List<Long> students = moodle.students();
        long student = students.get(random.nextInt(students.size()));
        Quiz quiz = moodle.quizzes().get(random.nextInt(moodle.quizzes().size()));
        Assignment assignment =
                moodle.assignments().get(random.nextInt(moodle.assignments().size()));
        BigDecimal grade = BigDecimal.valueOf(random.nextInt(1, 40), 1);
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> moodle.course().quiz(quiz.id()).finish(student, grade);
            case 3 -> moodle.course().quiz(quiz.id()).start(student);
            case 4 -> {
                List<Attempt> attempts = quiz.attempts(student);
                // of a student's last graded attempt no trace is left in the list of changes
                if (attempts.stream().filter(one -> one.counted().isPresent()).count() > 1) {
                    moodle.course().quiz(quiz.id()).delete(attempts.getFirst().id());
                }
            }
            case 5, 6 -> moodle.course().assignment(assignment.id()).grade(student, grade, 3);
            case 7 -> moodle.course().assignment(assignment.id()).clear(student, 3);
            default -> moodle.course().quiz(quiz.id()).changeMaximum(BigDecimal.valueOf(random.nextInt(1, 20) * 10L));
        }
    }
}
