package dev.passback.connect;

import static dev.passback.grade.Score.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every gradebook must do, whatever system it is. A connector extends this and supplies {@link #fresh}; what its
 * limits say that it cannot do is expected to be refused.
 */
public abstract class GradebookContract {
    protected Gradebook gradebook;
    protected GradebookSnapshot before;

    /**
     * {@return a gradebook with at least three students and two open items without a score, the first two of them with
     * a maximum of 10 or none}
     */
    protected abstract Gradebook fresh();

    @BeforeEach
    void start() {
        gradebook = fresh();
        before = gradebook.snapshot();
    }

    @Test
    void readsBackWhatItTook() {
        List<Write> writes = List.of(
                write(0, 0, Score.NOT_GRADED, points(7)),
                write(0, 1, Score.NOT_GRADED, points(0)),
                write(1, 0, Score.NOT_GRADED, points(10)));

        assertThat(gradebook.write(writes)).containsOnly(Outcome.WRITTEN).hasSize(3);

        assertReadBack(writes, points(7), points(0), points(10));
    }

    @Test
    void takesTheSameWriteTwice() {
        Write write = write(0, 0, Score.NOT_GRADED, points(7));

        assertThat(gradebook.write(List.of(write))).containsExactly(Outcome.WRITTEN);
        assertThat(gradebook.write(List.of(write))).containsExactly(Outcome.WRITTEN);

        assertReadBack(List.of(write), points(7));
    }

    @Test
    void changesWhatItHolds() {
        gradebook.write(List.of(write(0, 0, Score.NOT_GRADED, points(7))));
        Write change = write(0, 0, points(7), points(8));

        assertThat(gradebook.write(List.of(change))).containsExactly(Outcome.WRITTEN);

        assertReadBack(List.of(change), points(8));
    }

    @Test
    void keepsACellThatHoldsAnotherScoreThanExpected() {
        gradebook.write(List.of(write(0, 0, Score.NOT_GRADED, points(7))));
        Write stale = write(0, 0, points(6), points(8));
        Write staleBlank = write(0, 0, Score.NOT_GRADED, points(9));

        assertThat(gradebook.write(List.of(stale))).containsExactly(new Outcome.Kept(points(7)));
        assertThat(gradebook.write(List.of(staleBlank))).containsExactly(new Outcome.Kept(points(7)));

        assertReadBack(List.of(stale), points(7));
    }

    @Test
    void refusesAStudentItDoesNotHave() {
        Write stranger = new Write(item(0).id(), "STUDENT_ID:nobody-has-this", Score.NOT_GRADED, points(1));

        assertThat(gradebook.write(List.of(stranger))).singleElement().satisfies(GradebookContract::refusedWithReason);
        assertThat(gradebook.read(List.of(stranger))).containsExactly(Score.NOT_GRADED);
    }

    @Test
    void refusesAnItemItDoesNotHave() {
        Write nowhere = new Write("no-item-has-this-id", student(0), Score.NOT_GRADED, points(1));

        assertThat(gradebook.write(List.of(nowhere))).singleElement().satisfies(GradebookContract::refusedWithReason);
        assertThat(gradebook.read(List.of(nowhere))).containsExactly(Score.NOT_GRADED);
    }

    @Test
    void oneRefusalFailsNoOther() {
        Write first = write(0, 0, Score.NOT_GRADED, points(1));
        Write stranger = new Write(item(0).id(), "STUDENT_ID:nobody-has-this", Score.NOT_GRADED, points(2));
        Write nowhere = new Write("no-item-has-this-id", student(1), Score.NOT_GRADED, points(3));
        Write last = write(1, 2, Score.NOT_GRADED, points(4));

        List<Outcome> outcomes = gradebook.write(List.of(first, stranger, nowhere, last));

        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(0)).isEqualTo(Outcome.WRITTEN);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get(3)).isEqualTo(Outcome.WRITTEN);
        assertReadBack(List.of(first, last), points(1), points(4));
    }

    @Test
    void takesScoresOverTheMaximumAsItsLimitsSay() {
        assumeTrue(item(0).maximum().isPresent(), "items have no maximum here");
        takenIf(Capability.OVER_MAXIMUM, Score.NOT_GRADED, points("10.5"));
    }

    @Test
    void takesNegativeScoresAsItsLimitsSay() {
        takenIf(Capability.NEGATIVE, Score.NOT_GRADED, points(-1));
    }

    @Test
    void excusesAsItsLimitsSay() {
        takenIf(Capability.EXCUSE, Score.NOT_GRADED, Score.EXCUSED);
    }

    @Test
    void clearsAsItsLimitsSay() {
        gradebook.write(List.of(write(0, 0, Score.NOT_GRADED, points(5))));

        takenIf(Capability.CLEAR, points(5), Score.NOT_GRADED);
    }

    @Test
    void keepsDecimalsAsItsLimitsSay() {
        int decimals = before.limits().storedDecimals();
        List<Score> scores = List.of("0.1", "7.25", "3.33333", "33.333333333", "12345678901234567890.5").stream()
                .map(BigDecimal::new)
                .filter(value -> value.scale() <= decimals)
                .filter(value -> value.compareTo(BigDecimal.TEN) <= 0
                        || before.limits().can(Capability.OVER_MAXIMUM) && decimals == GradebookLimits.EXACT)
                .map(Score::points)
                .toList();
        Score present = Score.NOT_GRADED;
        for (Score score : scores) {
            Write write = write(0, 0, present, score);

            assertThat(gradebook.write(List.of(write))).containsExactly(Outcome.WRITTEN);

            assertReadBack(List.of(write), score);
            present = score;
        }
    }

    @Test
    void makesAnItemOnce() {
        assumeTrue(before.limits().can(Capability.CREATE_ITEMS), "makes no items");
        NewItem wanted = new NewItem("Week 7", Optional.of(BigDecimal.TEN));

        GradeItem made = gradebook.create(wanted);
        GradeItem again = gradebook.create(wanted);
        GradebookSnapshot after = gradebook.snapshot();

        assertThat(made.title()).isEqualTo("Week 7");
        assertThat(again).isEqualTo(made);
        assertThat(after.items()).hasSize(before.items().size() + 1).contains(made);
        assertThat(after.items()).containsAll(before.items());
        Write write = new Write(made.id(), student(0), Score.NOT_GRADED, points(3));
        assertThat(gradebook.write(List.of(write))).containsExactly(Outcome.WRITTEN);
        assertReadBack(List.of(write), points(3));
    }

    @Test
    void removesAnItemOnlyWhileItHoldsNoScores() {
        assumeTrue(before.limits().can(Capability.CREATE_ITEMS), "makes no items");
        GradeItem made = gradebook.create(new NewItem("Week 7", Optional.of(BigDecimal.TEN)));
        Write write = new Write(made.id(), student(0), Score.NOT_GRADED, points(3));
        gradebook.write(List.of(write));

        assertThat(gradebook.remove(made.id())).isFalse();
        assertReadBack(List.of(write), points(3));

        assumeTrue(before.limits().can(Capability.CLEAR), "cannot be blank again");
        gradebook.write(List.of(new Write(made.id(), student(0), points(3), Score.NOT_GRADED)));
        boolean gone = gradebook.remove(made.id());

        assertThat(gone).isEqualTo(before.limits().can(Capability.REMOVE_ITEMS));
        assertThat(gradebook.snapshot().items().contains(made)).isEqualTo(!gone);
    }

    @Test
    void snapshotAgreesWithRead() {
        Score other = before.limits().storedDecimals() > 0 ? points("2.5") : points(2);
        gradebook.write(List.of(write(0, 0, Score.NOT_GRADED, points(7)), write(1, 2, Score.NOT_GRADED, other)));

        GradebookSnapshot after = gradebook.snapshot();

        assertThat(after.items()).isEqualTo(before.items());
        List<Write> everything = new ArrayList<>();
        List<Score> shown = new ArrayList<>();
        StudentKeys keys = StudentKeys.of(after.roster());
        for (int item = 0; item < after.items().size(); item++) {
            for (int student = 0; student < after.roster().size(); student++) {
                everything.add(
                        new Write(after.items().get(item).id(), keys.key(student), Score.NOT_GRADED, Score.NOT_GRADED));
                shown.add(after.scores().get(item).get(student));
            }
        }
        assertThat(gradebook.read(everything)).isEqualTo(shown);
        assertThat(shown).contains(points(7), other);
    }

    @Test
    void agreesWithAModelUnderRandomWrites() {
        assumeTrue(before.limits().can(Capability.READ_BACK), "cannot be read back at once");
        new RandomWrites(gradebook).check();
    }

    /** {@return the open item at {@code index}, counting open ones} */
    protected final GradeItem item(int index) {
        return before.items().stream()
                .filter(item -> item.access() == Access.OPEN)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    protected final String student(int index) {
        return StudentKeys.of(before.roster()).key(index);
    }

    protected final Write write(int item, int student, Score expected, Score after) {
        return new Write(item(item).id(), student(student), expected, after);
    }

    private void takenIf(Capability capability, Score present, Score after) {
        Write write = write(0, 0, present, after);

        Outcome outcome = gradebook.write(List.of(write)).getFirst();

        if (before.limits().can(capability)) {
            assertThat(outcome).isEqualTo(Outcome.WRITTEN);
            assertReadBack(List.of(write), after);
        } else {
            refusedWithReason(outcome);
            assertReadBack(List.of(write), present);
        }
    }

    private void assertReadBack(List<Write> writes, Score... expected) {
        if (before.limits().can(Capability.READ_BACK)) {
            assertThat(gradebook.read(writes)).containsExactly(expected);
        }
    }

    private static void refusedWithReason(Outcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.reason().text())
                .isNotBlank());
    }
}
