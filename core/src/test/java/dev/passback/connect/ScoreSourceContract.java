package dev.passback.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.grade.ScoreColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import org.junit.jupiter.api.Test;

/** What every source of scores must keep. A source supplies {@link #source()}, the same scores at each call. */
public abstract class ScoreSourceContract {

    /** {@return the source, made anew} */
    protected abstract ScoreSource source();

    @Test
    void hasAName() {
        assertThat(source().name()).isNotBlank();
    }

    @Test
    void hasTheSameHashForTheSameScores() {
        assertThat(source().sha256()).matches("[0-9a-f]{64}").isEqualTo(source().sha256());
    }

    @Test
    void namesItsKind() {
        assertThat(source().sheet().sourceKind()).matches("[a-z0-9.]+");
    }

    @Test
    void givesTheSameSheetEachTime() {
        ScoreSheet one = source().sheet();
        ScoreSheet other = source().sheet();

        assertThat(other.items()).isEqualTo(one.items());
        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.size()).isEqualTo(one.size());
        for (int row = 0; row < one.size(); row++) {
            assertThat(other.line(row)).isEqualTo(one.line(row));
            assertThat(other.identifiersOf(row)).isEqualTo(one.identifiersOf(row));
        }
        for (int item = 0; item < one.items().size(); item++) {
            assertSame(one.scores().get(item), other.scores().get(item));
        }
    }

    @Test
    void hasAnItemAndLinesThatAscend() {
        ScoreSheet sheet = source().sheet();

        assertThat(sheet.items()).isNotEmpty().extracting(SheetItem::title).doesNotHaveDuplicates();
        for (int row = 1; row < sheet.size(); row++) {
            assertThat(sheet.line(row)).isGreaterThan(sheet.line(row - 1));
        }
    }

    private static void assertSame(ScoreColumn one, ScoreColumn other) {
        for (int row = 0; row < one.size(); row++) {
            assertThat(other.get(row)).isEqualTo(one.get(row));
            assertThat(other.isUnreadable(row)).isEqualTo(one.isUnreadable(row));
        }
    }
}
