package dev.passback.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.passback.files.spreadsheet.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class RejectsFileTest {

    private static String write(List<String> header, RejectsFile.Row... rows) {
        StringWriter out = new StringWriter();
        try {
            RejectsFile.write(header, Stream.of(rows).iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static RejectsFile.Row row(List<String> cells, String... reasons) {
        return new RejectsFile.Row(cells, List.of(reasons));
    }

    @Test
    void addsTheReasonsBehindTheSourcesOwnColumns() {
        assertThat(write(
                        List.of("Student ID", "Session 1"),
                        row(List.of("00123", "4,5"), "unknown student", "no number"),
                        row(List.of("=1+1", "-5"), "conflict")))
                .isEqualTo("""
                        Student ID,Session 1,reason
                        00123,"4,5",unknown student; no number
                        '=1+1,-5,conflict
                        """);
    }

    @Test
    void replacesTheReasonOfRejectsThatWereFedInAgain() {
        assertThat(write(
                        List.of("ID", "Q", " Reason "),
                        row(List.of("1", "2", "old"), "new"),
                        row(List.of("1"), "short")))
                .isEqualTo("ID,Q,reason\n1,2,new\n1,,short\n");
    }

    @Test
    void keepsCellsBeyondTheHeaderBehindTheReason() {
        assertThat(write(List.of("ID", "Q"), row(List.of("1", "2", "3"), "long")))
                .isEqualTo("ID,Q,reason\n1,2,long,3\n");
        assertThat(write(List.of("ID", "reason"), row(List.of("1", "old", "3"), "long")))
                .isEqualTo("ID,reason\n1,long,3\n");
    }

    @Test
    void everyCellComesBackAsItStood() {
        Gen<List<String>> cells =
                lists().of(strings().basicLatinAlphabet().ofLengthBetween(0, 6)).ofSize(3);
        qt().forAll(cells, cells).checkAssert((first, second) -> {
            String text = write(List.of("a", "b", "c"), row(first, "x"), row(second, "y"));
            List<List<String>> read = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text).stream()
                    .map(CsvRecord::getFields)
                    .map(fields -> fields.subList(0, 3).stream()
                            .map(SpreadsheetText::restored)
                            .toList())
                    .toList();
            assertThat(read).containsExactly(List.of("a", "b", "c"), first, second);
        });
    }
}
