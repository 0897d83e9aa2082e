package dev.passback.files.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.files.ReadOptions;
import dev.passback.files.Sample;
import dev.passback.files.ScoreFile;
import dev.passback.files.ScoreFiles;
import dev.passback.files.UnreadableFileException;
import dev.passback.files.table.SourceFile;
import dev.passback.files.table.TableForm;
import dev.passback.finding.FindingCode;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Student ID</v></c><c r=\"B1\" t=\"str\"><v>Q1</v></c></row>";

    private static ScoreFile read(SmallWorkbook workbook) {
        return ScoreFiles.read(workbook.file(), ReadOptions.DEFAULT);
    }

    /** {@return what is read from one cell} */
    private static String cell(String xml) {
        return read(new SmallWorkbook()
                        .styles()
                        .sheet("S", HEADER + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + xml + "</row>"))
                .table()
                .cell(0, 1);
    }

    @Test
    void readsIclickersWorkbookWhateverTheFileIsCalled() {
        ScoreFile file = read(SmallWorkbook.iclicker());

        assertThat(file.form().table().container()).isEqualTo(TableForm.Container.WORKBOOK);
        assertThat(file.layout()).isEqualTo("iclicker.workbook");
        assertThat(Sample.identifiers(file.sheet(), IdentifierKind.NAME)).containsExactly("Adaeze Okafor", "Minh");
        SheetItem session = Sample.item(file.sheet(), "Session 41 Total 5/4/16");
        assertThat(session.maximum())
                .hasValueSatisfying(maximum -> assertThat(maximum).isEqualByComparingTo(new BigDecimal("3.5")));
        assertThat(Sample.scores(file.sheet(), "Session 41 Total 5/4/16")).containsExactly("3.2", "");
        assertThat(Sample.scores(file.sheet(), "Session 40 Total 5/2/16")).containsExactly("2", "1.25");
        assertThat(Sample.scores(file.sheet(), "Semester TOTAL")).containsExactly("5.2", "");
        assertThat(Sample.item(file.sheet(), "Semester TOTAL").role()).isEqualTo(SheetItem.Role.TOTAL);
        assertThat(Sample.codes(file.sheet())).containsExactly(FindingCode.WORKBOOK_FORMULA_RESULT);
        assertThat(file.sheet().line(1)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<v>8.1999999999999993</v>|8.2",
                "<v>0.30000000000000004</v>|0.3",
                "<v>12</v>|12",
                "<v>1234567890123456</v>|1234567890123456",
                "<v>1.0E-3</v>|0.0010",
                "<v>1.234</v>|1.2340",
                "<v>1E999999999</v>|1E999999999",
                "<v>-0.0</v>|0",
                "<v>5</v><f>1+4</f>|5",
                "<f>1+4</f>|=1+4",
            })
    void writesNumbersAsPeopleSeeThem(String content, String expected) {
        assertThat(cell("<c r=\"B2\">" + content + "</c>")).isEqualTo(expected);
    }

    @Test
    void mindsWhatAFormatMakesOfANumber() {
        assertThat(cell("<c r=\"B2\" s=\"1\"><v>0.85</v></c>")).isEqualTo("85%");
        assertThat(cell("<c r=\"B2\" s=\"2\"><v>41150</v></c>")).isEqualTo("2012-08-29");
        assertThat(cell("<c r=\"B2\" s=\"3\"><v>41150</v></c>")).isEqualTo("2012-08-29");
        assertThat(cell("<c r=\"B2\" t=\"e\"><v>#DIV/0!</v></c>")).isEqualTo("#DIV/0!");
        assertThat(cell("<c r=\"B2\" t=\"b\"><v>1</v></c>")).isEqualTo("TRUE");
        assertThat(cell("<c r=\"B2\" t=\"inlineStr\"><is><r><t>4</t></r><r><t>.5</t></r><rPh><t>x</t></rPh></is></c>"))
                .isEqualTo("4.5");
    }

    @Test
    void warnsOfIdsThatAreNumbers() {
        ScoreFile file =
                read(new SmallWorkbook().sheet("S", HEADER + "<row r=\"2\"><c r=\"A2\"><v>417233</v></c></row>"));

        assertThat(Sample.codes(file.sheet())).contains(FindingCode.WORKBOOK_NUMBER_ID);
    }

    @Test
    void takesTheFirstVisibleSheetWithAHeader() {
        ScoreFile file = read(new SmallWorkbook()
                .sheet("Read me", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>About</v></c></row>")
                .sheet("Old", "hidden", HEADER)
                .sheet(
                        "Scores",
                        HEADER + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>001</v></c><c r=\"B2\"><v>4</v></c></row>"));

        assertThat(Sample.scores(file.sheet(), "Q1")).containsExactly("4");
        assertThat(Sample.codes(file.sheet())).containsExactly(FindingCode.WORKBOOK_SHEET_CHOSEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>|beyond the last column",
                "<row r=\"9999999\"><c r=\"A1\"><v>1</v></c></row>|beyond the last row",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>|does not have",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>|out of order",
                "<row r=\"1\"><c r=\"A1\"><v>&amp;boom;</v></row>|damaged",
            })
    void refusesBrokenSheets(String rows, String reason) {
        SmallWorkbook workbook = new SmallWorkbook().sheet("S", rows.replace("&amp;", "&"));

        assertThatThrownBy(() -> read(workbook))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAWorkbookThatExpandsWithoutBound() {
        SmallWorkbook bomb = new SmallWorkbook().sheet("S", " ".repeat(40 << 20));

        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("expands");
    }

    @Test
    void refusesOneLongTextInCountlessCells() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 2; row < 400; row++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>0</v></c></row>".formatted(row, row));
        }
        String text = "x".repeat(1 << 20);

        SmallWorkbook workbook = new SmallWorkbook().texts(text).sheet("S", rows.toString());
        assertThatThrownBy(() -> read(workbook)).hasMessageContaining("256 MB");
    }

    @Test
    void saysWhatOtherArchivesAre() {
        SourceFile empty = new SourceFile("x.xlsx", "PK\u0003\u0004garbage".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ScoreFiles.read(empty, ReadOptions.DEFAULT))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> read(new SmallWorkbook())).hasMessageContaining("no header");
    }

    @Test
    void neitherExpandsEntitiesNorReadsOtherFiles() {
        SmallWorkbook workbook = new SmallWorkbook()
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>")
                .sheet("S", HEADER);

        assertThatThrownBy(() -> read(workbook))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("damaged");
    }
}
