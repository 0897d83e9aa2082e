package dev.passback.files.table;

import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a table of any file, recognising it by its content and never by its name. */
public final class TableReader {
    private static final int SAMPLE = 64 * 1024;
    private static final Pattern BLANK_BEFORE_QUOTE = Pattern.compile("[,;\t] +\"|\" +[,;\t]");

    /** With so many bytes for each cell, what is set aside for the rows is at most twice the file. */
    private static final int MOST_OF_A_CELL = 6;

    private TableReader() {}

    /**
     * {@return the table that the file holds}
     *
     * @throws UnreadableFileException where there is none, with the reason
     */
    public static Table read(SourceFile file) {
        ForeignContent.refuse(file);
        if (file.startsWith('P', 'K')) {
            return WorkbookTables.read(file);
        }
        List<Finding> findings = new ArrayList<>();
        Encoding encoding = Encoding.of(file);
        if (encoding.assumed()) {
            findings.add(Finding.of(
                    FindingCode.ENCODING_ASSUMED,
                    Place.WHOLE,
                    Wording.of("The file does not say its encoding; it was read as {}.", encoding.label())));
        }
        String sample = sample(file, encoding);
        ForeignContent.refuse(file, sample);
        char delimiter = Delimiter.of(sample);
        boolean blanksAroundQuotes = BLANK_BEFORE_QUOTE.matcher(sample).find();
        RowSource rows = new TextRows(file, encoding, delimiter, blanksAroundQuotes);
        HeaderRow header = HeaderSearch.in(rows, file.name()).orElseThrow(() -> HeaderRow.missing(file.name()));
        TableForm form =
                new TableForm(TableForm.Container.TEXT, encoding.label(), Optional.of(delimiter), header.line());
        TableBuilder builder = new TableBuilder(
                file.name(),
                form,
                header,
                findings,
                rows(file, sample, header.cells().size()));
        rows.read(builder);
        return builder.build();
    }

    /** {@return about how many rows the file has, by those at its beginning} */
    private static int rows(SourceFile file, String sample, int width) {
        long bytes = file.bytes().length;
        long lines = 1 + sample.chars().filter(c -> c == '\n').count();
        long expected = bytes * lines / Math.max(1, sample.length());
        // a beginning that is not like the rest must not take more memory than the file is large
        return (int) Math.min(expected + expected / 32, bytes / MOST_OF_A_CELL / width);
    }

    private static String sample(SourceFile file, Encoding encoding) {
        char[] sample = new char[SAMPLE];
        try (Reader reader = encoding.open(file)) {
            int length = 0;
            int read;
            while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) > 0) {
                length += read;
            }
            return new String(sample, 0, length);
        } catch (IOException e) {
            UnreadableFileException refusal = new UnreadableFileException(
                    file.name(),
                    0,
                    Wording.of("some bytes are no letters of {}", encoding.label()),
                    Wording.of("Save the file as CSV UTF-8 and try again."));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
