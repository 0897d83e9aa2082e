package dev.passback.files.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.bigDecimals;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.passback.files.ReadOptions;
import dev.passback.files.Sample;
import dev.passback.files.ScoreFile;
import dev.passback.files.ScoreFiles;
import dev.passback.finding.FindingCode;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {

    /** {@return what was read from these cells, which stand in one column} */
    private static List<String> read(char delimiter, NumberForm form, String... cells) {
        return Sample.scores(file(delimiter, form, cells).sheet(), "Q");
    }

    private static ScoreFile file(char delimiter, NumberForm form, String... cells) {
        StringBuilder text = new StringBuilder("Student ID" + delimiter + "Q" + delimiter + "Scores of all\n");
        for (int i = 0; i < cells.length; i++) {
            text.append(i + 1)
                    .append(delimiter)
                    .append('"')
                    .append(cells[i])
                    .append('"')
                    .append(delimiter)
                    .append("1\n");
        }
        return ScoreFiles.read(Sample.text(text.toString()), new ReadOptions(form));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+7|7",
                ".5|0.5",
                "12.|12",
                "007|7",
                "-3.50|-3.5",
                "2.00|2",
                "0|0",
                "' 4.5 '|4.5",
                "0.125|0.125",
                "1,234.5|1234.5",
                "1 234.5|1234.5",
                "1\u00A0234|1234",
                "EX|EX",
                "excused|EX",
                "-|''",
                "–|''",
                "No Response|''",
                "1e3|?",
                "0x1A|?",
                "7/10|?",
                "=5|?",
                "N/A|?",
                "abc|?",
                "1,2,3|?",
                "5 points|?",
                "1 2|?",
                "--5|?",
                "12.5.1|?",
                ".|?",
                "PRESENT|?",
                "P|?",
                "A|?",
                "123456789012345678901234.125|123456789012345678901234.125",
            })
    void readsACellInAFileWithDecimalPoints(String cell, String expected) {
        assertThat(read(',', NumberForm.AUTO, cell, "12.5", "1.5", "2.5").getFirst())
                .isEqualTo(expected);
    }

    @Test
    void neverGuessesWhatAThousandMayBe() {
        assertThat(read(',', NumberForm.AUTO, "45,678", "12")).containsExactly("?", "12");
        assertThat(read('\t', NumberForm.AUTO, "45,678", "12")).containsExactly("?", "12");
        assertThat(read(';', NumberForm.AUTO, "45.678", "12")).containsExactly("?", "12");
        assertThat(Sample.codes(file(',', NumberForm.AUTO, "45,678", "12").sheet()))
                .contains(FindingCode.NUMBER_UNCLEAR);
    }

    @Test
    void letsTheFileItselfDecide() {
        assertThat(read(',', NumberForm.AUTO, "45,678", "12.5")).containsExactly("45678", "12.5");
        assertThat(read(',', NumberForm.AUTO, "45,678", "12,5")).containsExactly("45.678", "12.5");
        assertThat(read(',', NumberForm.AUTO, "1.234.567", "1,5")).containsExactly("1234567", "1.5");
        assertThat(read(';', NumberForm.AUTO, "45,678", "12")).containsExactly("45.678", "12");
        assertThat(read(',', NumberForm.AUTO, "45.678", "12")).containsExactly("45.678", "12");
        assertThat(read(',', NumberForm.AUTO, "12,5", "1.5", "2.5")).containsExactly("?", "1.5", "2.5");
    }

    @Test
    void letsAPersonDecide() {
        assertThat(read(',', NumberForm.COMMA, "45,678", "1.234")).containsExactly("45.678", "1234");
        assertThat(read(',', NumberForm.POINT, "45,678", "1.234")).containsExactly("45678", "1.234");
        assertThat(file(',', NumberForm.COMMA, "45,678").form().numberForm()).isEqualTo(NumberForm.COMMA);
    }

    @Test
    void readsPercentagesAsSharesOfAMaximumThatIsKnown() {
        ScoreFile file = Sample.readText("Student ID,Q1 [7],Q2,Q3\n1,85%,85%,85%\n2,6,90.5 %,7\n");

        assertThat(Sample.scores(file.sheet(), "Q1")).containsExactly("5.95", "6");
        assertThat(Sample.scores(file.sheet(), "Q2")).containsExactly("85", "90.5");
        assertThat(Sample.item(file.sheet(), "Q2").maximum()).contains(BigDecimal.valueOf(100));
        assertThat(Sample.scores(file.sheet(), "Q3")).containsExactly("?", "7");
    }

    @Test
    void takesAttendanceOnlyInAttendanceColumns() {
        ScoreFile file = Sample.readText(
                "Student ID,Week 1,Grade letter,Attendance 2\n1,PRESENT,A,P\n2,absent,B,A\n3,EXCUSED,A,E\n");

        assertThat(Sample.scores(file.sheet(), "Week 1")).containsExactly("1", "ABSENT", "EX");
        assertThat(Sample.scores(file.sheet(), "Attendance 2")).containsExactly("1", "ABSENT", "EX");
        assertThat(Sample.titles(file.sheet())).doesNotContain("Grade letter");
    }

    @Test
    void readsEveryNumberThatItsWriterMeant() {
        qt().forAll(
                        lists().of(bigDecimals().ofBytes(5).withScale(2)).ofSizeBetween(1, 30),
                        org.quicktheories.generators.SourceDSL.booleans().all())
                .checkAssert((values, comma) -> {
                    String[] cells = values.stream()
                            .map(value -> comma ? value.toPlainString().replace('.', ',') : value.toPlainString())
                            .toArray(String[]::new);
                    ScoreColumn read =
                            file(';', NumberForm.AUTO, cells).sheet().scores().getFirst();
                    for (int i = 0; i < cells.length; i++) {
                        assertThat(read.get(i)).isEqualTo(Score.points(values.get(i)));
                    }
                });
    }
}
