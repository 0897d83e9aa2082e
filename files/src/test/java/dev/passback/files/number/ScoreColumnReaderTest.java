package dev.passback.files.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.passback.finding.Place;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class ScoreColumnReaderTest {
    private static final DetectedForm POINT = new DetectedForm(NumberForm.POINT, true, true);
    private static final DetectedForm COMMA = new DetectedForm(NumberForm.COMMA, true, true);

    /** Texts of the characters that numbers are made of, most of them no numbers. */
    private static Gen<String> cells() {
        return lists().of(arbitrary().pick('0', '1', '2', '9', '.', ',', '-', '+', ' ', '0', '5', '7'))
                .ofSizeBetween(0, 9)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::append);
                    return text.toString();
                });
    }

    private static ScoreColumn read(String cell, DetectedForm form) {
        TextColumn column = TextColumn.of(cell);
        int[] rows = {0};
        return new ScoreColumnReader("Q", Optional.empty(), CellWords.POINTS, form, Place::cell, new CellFindings())
                .read(column, rows, ColumnProfile.of(column, rows), new BitSet());
    }

    @Test
    void readsTheSameOnTheFastWayAndOnTheSlowOne() {
        qt().withExamples(5_000).forAll(cells(), arbitrary().pick(POINT, COMMA)).checkAssert((cell, form) -> {
            ScoreColumn fast = read(cell, form);
            String text = cell.strip();
            Optional<DecimalText.Reading> slow = DecimalText.read(text, form.form());
            if (slow.isPresent()) {
                assertThat(fast.get(0)).isEqualTo(Score.points(slow.get().value()));
            } else {
                assertThat(fast.isPoints(0)).isFalse();
                assertThat(fast.isUnreadable(0)).isEqualTo(!text.isEmpty() && !text.equals("-"));
            }
        });
    }

    @Test
    void neverReadsAThousandWhereTheFileDoesNotSayWhatItIs() {
        DetectedForm unclear = new DetectedForm(NumberForm.POINT, false, false);

        for (String cell : new String[] {"1,234", "45,678", "1.234", "-1.234", "+9,999", "1.234 "}) {
            assertThat(read(cell, unclear).isUnreadable(0)).as(cell).isTrue();
        }
        assertThat(read("0.234", unclear).get(0)).isEqualTo(Score.points("0.234"));
        assertThat(read("1.2345", unclear).get(0)).isEqualTo(Score.points("1.2345"));
    }

    @Test
    void leavesUntrustedRowsUnreadable() {
        TextColumn column = TextColumn.of("1", "2", "3");
        int[] rows = {0, 1, 2};
        BitSet untrusted = new BitSet();
        untrusted.set(1);
        CellFindings findings = new CellFindings();

        ScoreColumn scores = new ScoreColumnReader(
                        "Q", Optional.empty(), CellWords.POINTS, POINT, Place::cell, findings)
                .read(column, rows, ColumnProfile.of(column, rows), untrusted);

        assertThat(scores.get(0)).isEqualTo(Score.points(1));
        assertThat(scores.isUnreadable(1)).isTrue();
        assertThat(scores.get(2)).isEqualTo(Score.points(3));
        assertThat(findings.all()).isEmpty();
    }
}
