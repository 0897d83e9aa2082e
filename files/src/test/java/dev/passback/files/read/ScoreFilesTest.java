package dev.passback.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.files.UnreadableFileException;
import dev.passback.files.number.NumberForm;
import dev.passback.files.table.SourceFile;
import dev.passback.finding.FindingCode;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ScoreSheet;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreFilesTest {

    @Test
    void readsAFileOfAGermanSpreadsheetProgram() {
        ScoreFile file = Sample.read("plain/german-excel.csv");

        assertThat(file.layout()).isEqualTo("table");
        assertThat(file.form().numberForm()).isEqualTo(NumberForm.COMMA);
        assertThat(file.form().table().delimiter()).contains(';');
        assertThat(file.form().table().headerLine()).isEqualTo(4);
        ScoreSheet sheet = file.sheet();
        assertThat(Sample.identifiers(sheet, IdentifierKind.STUDENT_ID))
                .containsExactly("00417233", "00417250", "00417261");
        assertThat(Sample.identifiers(sheet, IdentifierKind.NAME))
                .containsExactly("Adaeze Okafor", "Jörg Größe", "Lucía Peña");
        assertThat(Sample.scores(sheet, "Aufgabe 1")).containsExactly("8.5", "7.25", "1234.5");
        assertThat(Sample.scores(sheet, "Aufgabe 2")).containsExactly("10", "", "?");
        assertThat(Sample.codes(sheet))
                .contains(FindingCode.PREAMBLE_SKIPPED, FindingCode.NUMBER_FORM, FindingCode.TEXT_IN_SCORE_CELL);
        assertThat(sheet.line(0)).isEqualTo(5);
    }

    @Test
    void readsEveryEncodingAlike() {
        String text = "Student ID;Nom;Devoir 1\n00417233;Größe-Peña;12,5\n";
        List<ScoreSheet> sheets = List.of(
                sheet(text, "UTF-8", new byte[0]),
                sheet(text, "UTF-8", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                sheet(text, "UTF-16LE", new byte[] {(byte) 0xFF, (byte) 0xFE}),
                sheet(text, "UTF-16BE", new byte[] {(byte) 0xFE, (byte) 0xFF}),
                sheet(text, "UTF-16LE", new byte[0]),
                sheet(text, "UTF-16BE", new byte[0]),
                sheet(text, "windows-1252", new byte[0]));

        assertThat(sheets).allSatisfy(sheet -> {
            assertThat(Sample.scores(sheet, "Devoir 1")).containsExactly("12.5");
            assertThat(sheet.identifiers())
                    .extracting(column -> column.values().get(0))
                    .contains("00417233", "Größe-Peña");
        });
        assertThat(Sample.codes(sheets.getLast())).contains(FindingCode.ENCODING_ASSUMED);
        assertThat(Sample.codes(sheets.getFirst())).doesNotContain(FindingCode.ENCODING_ASSUMED);
    }

    @Test
    void namesAColumnWithoutATitleByItsPlace() {
        ScoreSheet sheet = sheet("Student ID,Quiz 1,\nS1,9,7\nS2,8,6\n", "UTF-8", new byte[0]);

        assertThat(sheet.items()).hasSize(2);
        assertThat(sheet.items().getLast().title()).isNotBlank();
        assertThat(Sample.codes(sheet)).contains(FindingCode.TITLE_BLANK);
    }

    private static ScoreSheet sheet(String text, String charset, byte[] mark) {
        byte[] body = text.getBytes(Charset.forName(charset));
        byte[] bytes = new byte[mark.length + body.length];
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        System.arraycopy(body, 0, bytes, mark.length, body.length);
        return ScoreFiles.read(new SourceFile("x", bytes), ReadOptions.DEFAULT).sheet();
    }

    @Test
    void saysWhyAFileIsRefused() {
        assertThatThrownBy(() -> ScoreFiles.read(Path.of("no-such-file.csv")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no-such-file.csv: there is no such file");
        assertThatThrownBy(() -> Sample.readText("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> Sample.readText("a,b\n1,2\n")).hasMessageContaining("no header was found");
        assertThatThrownBy(() -> Sample.readText("Student ID,Q\n1,2\n2,\"3\n"))
                .hasMessageContaining(", line 3: a quote is never closed. Open the file at that line");
        assertThatThrownBy(() -> Sample.readText("<!DOCTYPE html><html>")).hasMessageContaining("web page");
    }
}
