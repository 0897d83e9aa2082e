package dev.passback.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every course. A failure prints the course. */
class NeverTheWrongStudentTest {

    @Test
    void noScoreEverReachesAnotherStudentsCell() {
        qt().withExamples(2_000)
                .withShrinkCycles(0)
                .forAll(longs().between(0, Long.MAX_VALUE))
                .checkAssert(seed -> {
                    TangledCourse tangled = new TangledCourse(seed);
                    tangled.course.plan().plan().writes().forEach(change -> assertThat(
                                    change.score().toString())
                            .as("%s\n%s", change, tangled)
                            .isIn(tangled.truth.entrySet().stream()
                                    .filter(user -> user.getValue()
                                            .equals(change.student()
                                                    .identifiers()
                                                    .getFirst()
                                                    .value()))
                                    .map(user -> TangledCourse.score(
                                            user.getKey(),
                                            change.source()
                                                    .origin()
                                                    .orElseThrow()
                                                    .toString()))
                                    .toList()));
                });
    }

    @Test
    void nobodyIsTakenForSomebodyElseAndNoTwoForOne() {
        qt().withExamples(2_000)
                .withShrinkCycles(0)
                .forAll(longs().between(0, Long.MAX_VALUE))
                .checkAssert(seed -> {
                    TangledCourse tangled = new TangledCourse(seed);
                    Set<String> taken = new HashSet<>();
                    tangled.course.people().forEach((user, who) -> {
                        if (!who.equals("conflict") && !who.equals("unmatched")) {
                            assertThat(who).as("user %s of\n%s", user, tangled).isEqualTo(tangled.truth.get(user));
                            assertThat(taken.add(who))
                                    .as("%s\n%s", who, tangled)
                                    .isTrue();
                        }
                    });
                });
    }
}
