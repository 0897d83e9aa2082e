package dev.passback.files.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=SUM(A1:A9)",
                "+1 bonus",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "-A1",
                "@SUM(1)",
                "\t=1",
                "\tx",
                "\rx",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "＝1",
                "＋x",
                "－x",
                "＠x",
                "+49 30 1234"
            })
    void runs(String text) {
        assertThat(SpreadsheetText.isRunnable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "-",
                "=",
                "Quiz",
                "1-2",
                "a=b",
                "-5",
                "+7",
                "-1.5",
                "-1,5",
                "-1.234,5",
                "-5%",
                "-.5",
                "+1e3",
                "-1E-3",
                " -5 ",
                "\t5",
                "'=1",
                "00123",
                "a@b.test",
                "#1"
            })
    void doesNotRun(String text) {
        assertThat(SpreadsheetText.isRunnable(text)).isFalse();
    }

    @Test
    void guardsWhatRunsAndNothingElse() {
        assertThat(SpreadsheetText.guarded("=1+1")).isEqualTo("'=1+1");
        assertThat(SpreadsheetText.guarded("-5")).isEqualTo("-5");
        assertThat(SpreadsheetText.guarded("'quoted'")).isEqualTo("'quoted'");
    }

    @Test
    void restoresWhatWasGuardedAndNothingElse() {
        assertThat(SpreadsheetText.restored("'=1+1")).isEqualTo("=1+1");
        assertThat(SpreadsheetText.restored("'00123")).isEqualTo("'00123");
        assertThat(SpreadsheetText.restored(SpreadsheetText.guarded("'=1+1"))).isEqualTo("'=1+1");
    }

    @Test
    void everyTextSurvivesTheRoundTrip() {
        qt().withExamples(5000)
                .forAll(texts())
                .check(text ->
                        SpreadsheetText.restored(SpreadsheetText.guarded(text)).equals(text)
                                && !SpreadsheetText.isRunnable(SpreadsheetText.guarded(text)));
    }

    @Test
    void aSafeTitleRunsNowhere() {
        qt().withExamples(5000).forAll(texts()).checkAssert(text -> {
            String safe = SpreadsheetText.safeTitle(text);
            for (String cell : safe.split(";", -1)) {
                assertThat(SpreadsheetText.isRunnable(cell)).as(safe).isFalse();
            }
            assertThat(safe).isEqualTo(safe.strip()).doesNotContain("\n", "\r", "\t");
            assertThat(SpreadsheetText.safeTitle(safe)).isEqualTo(safe);
        });
    }

    @Test
    void aSafeTitleStillTells() {
        assertThat(SpreadsheetText.safeTitle("=SUM(A1)")).isEqualTo("SUM(A1)");
        assertThat(SpreadsheetText.safeTitle("+1 bonus")).isEqualTo("1 bonus");
        assertThat(SpreadsheetText.safeTitle("a;=1+1")).isEqualTo("a,=1+1");
        assertThat(SpreadsheetText.safeTitle("two\r\nlines")).isEqualTo("two lines");
        assertThat(SpreadsheetText.safeTitle("Quiz; part 2 👩‍🎓")).isEqualTo("Quiz; part 2 👩‍🎓");
        assertThat(SpreadsheetText.safeTitle("-5")).isEqualTo("-5");
    }

    private static Gen<String> texts() {
        Gen<String> signs = lists().of(
                        Generate.pick(List.of("'", "=", "-", "+", "@", "＝", "1", ".", " ", "\t", "\n", ";", "x")))
                .ofSizeBetween(0, 8)
                .map(list -> String.join("", list));
        return signs.mix(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 10));
    }
}
