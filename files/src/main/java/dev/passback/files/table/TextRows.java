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
import org.jspecify.annotations.Nullable;

/** The rows of delimited text, as FastCSV finds them. */
final class TextRows implements RowSource {
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
            throw undecodable(e, e.getCause());
        } catch (CsvParseException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw undecodable(e, e);
        }
    }

    /** What the receiver refuses comes through the reader as its cause. */
    private RuntimeException malformed(CsvParseException e) {
        return switch (e.getCause()) {
            case UnreadableFileException refusal -> refusal;
            case CharacterCodingException coding -> undecodable(e, coding);
            case null, default -> {
                CsvProblem problem = CsvProblem.of(e);
                yield refused(
                        e,
                        problem.line(),
                        problem.reason(),
                        Wording.of("Open the file at that line and mend the quotes."));
            }
        };
    }

    /** All bytes are in memory: what cannot be read is no letter of the encoding. */
    private RuntimeException undecodable(Exception e, @Nullable Throwable cause) {
        if (!(cause instanceof CharacterCodingException)) {
            return new IllegalStateException("bytes in memory cannot be read", e);
        }
        return refused(
                e,
                CsvProblem.line(String.valueOf(e.getMessage())),
                Wording.of("some bytes are no letters of {}", encoding.label()),
                Wording.of("Save the file as CSV UTF-8 and try again."));
    }

    private UnreadableFileException refused(Exception e, int line, Wording reason, Wording repair) {
        UnreadableFileException refusal = new UnreadableFileException(file.name(), line, reason, repair);
        refusal.initCause(e);
        return refusal;
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
