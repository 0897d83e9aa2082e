package dev.passback.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.files.UnreadableFileException;
import dev.passback.files.read.Sample;
import dev.passback.files.read.ScoreFile;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static Table table(String text) {
        return TableReader.read(Sample.text(text));
    }

    private static List<FindingCode> codes(Table table) {
        return table.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiter(String delimiter) {
        Table table = table(String.join("\n", "Student ID,Name,Q1", "1,\"Okafor;, Ada\teze\",5", "")
                .replace(",", delimiter)
                .replace("Okafor;" + delimiter, "Okafor;,"));

        assertThat(table.form().delimiter()).contains(delimiter.charAt(0));
        assertThat(table.cells(0)).containsExactly("1", "Okafor;, Ada\teze", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryLineEnd(String end) {
        Table table = table("Student ID,Q1" + end + end + "1,5" + end + ",," + end + "2,6");

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.lines().get(0)).isEqualTo(3);
        assertThat(table.lines().get(1)).isEqualTo(5);
        assertThat(table.rowAt(5)).hasValue(1);
        assertThat(table.rowAt(4)).isEmpty();
    }

    @Test
    void findsTheHeaderBelowAPreamble() {
        Table table = table("sep=,\nCourse,BIO 101\n\nStudent ID,Email,Q1\n1,a@b.example,5\n");

        assertThat(table.form().headerLine()).isEqualTo(4);
        assertThat(codes(table)).containsExactly(FindingCode.PREAMBLE_SKIPPED);
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void fillsShortRowsAndTellsOnce() {
        Table table = table("Student ID,Q1,Q2\n1,5\n2\n3,5,6\n");

        assertThat(table.cells(1)).containsExactly("2", "", "");
        assertThat(codes(table)).containsExactly(FindingCode.ROW_SHORT);
        assertThat(table.findings().getFirst().message()).startsWith("2 rows").contains("line 2");
    }

    @Test
    void doesNotTrustARowThatIsTooLong() {
        ScoreFile file = Sample.readText("Student ID,Q1,Q2\n1,5,6\n2,1,5,6\n3,5,6,,\n");

        assertThat(Sample.scores(file.sheet(), "Q1")).containsExactly("5", "?", "5");
        assertThat(Sample.scores(file.sheet(), "Q2")).containsExactly("6", "?", "6");
        assertThat(file.table().extras()).containsOnlyKeys(1);
        assertThat(file.sheet().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ROW_LONG);
            assertThat(finding.place().row()).hasValue(3);
        });
    }

    @Test
    void readsARejectsFileAgain() {
        Table table =
                table("Student ID,Name,Q1,reason\n'=1+1,'-Ana,'-5,STUDENT_UNKNOWN: nobody\n'+5,'@x,-2,\"a, b\"\n");

        assertThat(table.returned()).isTrue();
        assertThat(table.header()).containsExactly("Student ID", "Name", "Q1");
        assertThat(table.cells(0)).containsExactly("=1+1", "-Ana", "'-5");
        assertThat(table.cells(1)).containsExactly("'+5", "@x", "-2");
        assertThat(codes(table)).containsExactly(FindingCode.SPREADSHEET_TEXT_RESTORED);
    }

    @Test
    void takesTheGuardOffTitlesToo() {
        Table table = table("Student ID,'=1+1\n1,5\n");

        assertThat(table.header()).containsExactly("Student ID", "=1+1");
        assertThat(codes(table)).containsExactly(FindingCode.SPREADSHEET_TEXT_RESTORED);
    }

    @Test
    void keepsAColumnCalledReasonThatIsNotLast() {
        assertThat(table("Student ID,reason,Q1\n1,ill,5\n").width()).isEqualTo(3);
        assertThat(table("Student ID,Q1,Reason\n1,5,ill\n").width()).isEqualTo(3);
    }

    @Test
    void takesBlanksAroundQuotes() {
        assertThat(table("Student ID, \"Q, 1\", Q2\n1, \"5\", 6\n").header())
                .containsExactly("Student ID", "Q, 1", "Q2");
    }

    @Test
    void keepsLinesInsideCellsAndCountsThem() {
        Table table = table("Student ID,\"Q\n1\"\n1,5\n");

        assertThat(table.header()).containsExactly("Student ID", "Q 1");
        assertThat(table.lines().get(0)).isEqualTo(3);
    }

    @Test
    void refusesTooManyColumns() {
        String header = "Student ID" + ",Q".repeat(5_000) + "\n";

        assertThatThrownBy(() -> table(header)).isInstanceOfSatisfying(UnreadableFileException.class, refusal -> {
            assertThat(refusal.line()).isEqualTo(1);
            assertThat(refusal.reason().text()).contains("5001 columns");
        });
    }

    @Test
    void refusesACellBeyondAMegabyte() {
        assertThatThrownBy(() -> table("Student ID,Q\n1," + "x".repeat(1 << 20) + "y\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("1 MB");
    }

    @Test
    void refusesCellsThatOnlyShortRowsWouldFill() {
        String text = "Student ID" + ",Q".repeat(4_998) + "\n" + "1\n".repeat(10_100);

        assertThatThrownBy(() -> table(text)).hasMessageContaining("cells");
    }

    @Test
    void refusesRowsAboveTheirNumber() {
        assertThatThrownBy(() -> table("Email\n" + "a\n".repeat(Bounds.ROWS + 1)))
                .hasMessageContaining("more than 4000000 rows");
        assertThatThrownBy(() -> table("Student ID,Q\n" + "1,2,3\n".repeat(100_001)))
                .hasMessageContaining("than the header has titles");
    }

    @Test
    void refusesWhatIsNoTable() {
        byte[] text = new byte[200];
        Arrays.fill(text, (byte) 0);

        assertThatThrownBy(() -> TableReader.read(new SourceFile("zeros.bin", text)))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> TableReader.read(
                        new SourceFile("x.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})))
                .hasMessageContaining("password");
        assertThatThrownBy(() -> TableReader.read(
                        new SourceFile("x.pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .hasMessageContaining("PDF");
    }
}
