package dev.passback.files.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of delimited text, as FastCSV finds them. */
final class TextRows implements RowSource {
    private static final Pattern LINE = Pattern.compile("\\bline (\\d{1,9})");

    private final SourceFile file;
    private final Encoding encoding;
    private final char delimiter;
    private final boolean blanksAroundQuotes;

    /** @param blanksAroundQuotes whether blanks stand between delimiters and quotes; such text is read more slowly */
    TextRows(SourceFile file, Encoding encoding, char delimiter, boolean blanksAroundQuotes) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.blanksAroundQuotes = blanksAroundQuotes;
    }

    @Override
    public void read(Rows receiver) {
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(blanksAroundQuotes)
                .maxBufferSize(2 * Bounds.CELL_CHARACTERS);
        try (CsvReader<Boolean> reader = builder.build(new Handler(receiver), encoding.open(file));
                CloseableIterator<Boolean> records = reader.iterator()) {
            boolean wanted = true;
            while (wanted && records.hasNext()) {
                wanted = records.next();
            }
        } catch (UncheckedIOException e) {
            throw refused(e, e.getCause());
        } catch (CsvParseException e) {
            throw refused(e, e.getCause());
        } catch (IOException e) {
            throw refused(e, e);
        }
    }

    private UnreadableFileException refused(Exception e, @Nullable Throwable cause) {
        if (cause instanceof UnreadableFileException refusal) {
            return refusal;
        }
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        int number = line.find() ? Integer.parseInt(line.group(1)) : 0;
        UnreadableFileException refusal = cause instanceof CharacterCodingException
                ? new UnreadableFileException(
                        file.name(),
                        number,
                        Wording.of("some bytes are no letters of {}", encoding.label()),
                        Wording.of("Save the file as CSV UTF-8 and try again."))
                : new UnreadableFileException(
                        file.name(),
                        number,
                        reason(e, cause),
                        Wording.of("Open the file at that line and mend the quotes."));
        refusal.initCause(e);
        return refusal;
    }

    private static Wording reason(Exception e, @Nullable Throwable cause) {
        String message = String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
        if (message.contains("buffer size")) {
            return Wording.of("a cell is larger than 1 MB");
        }
        return Wording.of(
                "a quote is never closed, or stands inside a cell that is not quoted as a whole ({})", message);
    }

    /** Hands cells on without making strings. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final Rows receiver;

        Handler(Rows receiver) {
            this.receiver = receiver;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            receiver.begin((int) startingLineNumber);
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            receiver.cell(buf, offset, len);
        }

        @Override
        protected Boolean buildRecord() {
            return receiver.end();
        }
    }
}
