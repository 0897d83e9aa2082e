package dev.passback.files.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.passback.finding.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a text is not well-formed CSV, in our own words: those of FastCSV (4.4.0) come in one language.
 *
 * @param line the line from 1 where the record begins; 0 where it is not known
 */
public record CsvProblem(int line, Wording reason) {
    private static final Pattern LINE = Pattern.compile("\\bline (\\d{1,9})");
    private static final Pattern AFTER_QUOTE = Pattern.compile("after closing quote: '(.)'", Pattern.DOTALL);

    /** {@return what the exception says, or what caused it} */
    public static CsvProblem of(CsvParseException failure) {
        String why = failure.getCause() instanceof CsvParseException cause ? said(cause) : said(failure);
        return new CsvProblem(line(said(failure) + "\n" + why), reason(why));
    }

    /** {@return the line that FastCSV names in its words; 0 where it names none} */
    static int line(String said) {
        Matcher line = LINE.matcher(said);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private static Wording reason(String why) {
        Matcher afterQuote = AFTER_QUOTE.matcher(why);
        if (afterQuote.find()) {
            return Wording.of(
                    "a quote stands inside a cell that is not quoted as a whole, before \"{}\"", afterQuote.group(1));
        }
        if (why.startsWith("Unclosed quoted field")) {
            return Wording.of("a quote is never closed");
        }
        if (why.contains("buffer size") || why.contains("max field size")) {
            return Wording.of("a cell is larger than 1 MB");
        }
        if (why.contains("limit of") && why.contains("fields")) {
            return Wording.of("a row has far more than {} cells", Bounds.COLUMNS);
        }
        return Wording.of("it is not well-formed CSV ({})", why);
    }

    private static String said(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
