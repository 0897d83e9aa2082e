package dev.passback.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which FastCSV refuses a text is said in our own words, which a newer FastCSV might not give reason to. */
class CsvProblemTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a,b{nl}1,2{nl}3,"4{nl}5,6     | 3 | a quote is never closed
            "a"b,c                        | 1 | a quote stands inside a cell that is not quoted as a whole, before "b"
            a,b{nl}1,"2" {nl}             | 2 | a quote stands inside a cell that is not quoted as a whole, before " "
            """)
    void oddQuotesAreNamed(String text, int line, String reason) {
        CsvProblem problem = problem(text.replace("{nl}", "\n"));

        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.reason()).hasToString(reason);
    }

    @Test
    void whatIsTooLargeIsNamed() {
        assertThat(problem("a,b\n" + "x".repeat(Bounds.CELL_CHARACTERS * 17)).reason())
                .hasToString("a cell is larger than 1 MB");
        assertThat(problem("a\n" + ",".repeat(20_000)).reason())
                .hasToString("a row has far more than " + Bounds.COLUMNS + " cells");
    }

    private static CsvProblem problem(String text) {
        CsvParseException failure = catchThrowableOfType(CsvParseException.class, () -> {
            try (CsvReader<CsvRecord> reader =
                    CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(text)) {
                reader.forEach(row -> assertThat(row.getFields()).isNotNull());
            }
        });
        assertThat(failure).as(text.substring(0, Math.min(80, text.length()))).isNotNull();
        return CsvProblem.of(failure);
    }
}
