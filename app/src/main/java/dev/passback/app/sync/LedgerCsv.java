package dev.passback.app.sync;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.UnclearException;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.link.CellId;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A link's ledger as a table of {@code key,kind,student,hash}; students are the source's user ids. */
public final class LedgerCsv {
    private static final List<String> HEADER = List.of("key", "kind", "student", "hash");

    private LedgerCsv() {}

    /**
     * What an import gives.
     *
     * @param cells those of the link that are known to be carried now
     * @param taken how many lines were taken
     */
    public record Imported(List<LinkedCell> cells, int taken, List<Finding> findings) {}

    /** Writes every cell that was carried. */
    public static void write(Mirror mirror, Writer out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(HEADER);
        for (LinkedCell cell : mirror.cells().values()) {
            cell.settled()
                    .ifPresent(hash -> csv.writeRecord(
                            LedgerKey.of(cell.id().item()),
                            word(cell.id().item().kind()),
                            cell.id().student(),
                            hash));
        }
    }

    /**
     * Reads such a table; {@code kind} may be missing or blank. A key that fits two items of the course without saying
     * which is not taken. What Passback carried itself it knows better.
     *
     * @throws UnclearException if it is no such table
     */
    public static Imported read(Mirror mirror, Reader in) {
        List<LinkedCell> cells = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int taken = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord line : csv) {
                requireColumns(line);
                List<ItemOrigin> meant = LedgerKey.meanings(line.getField("key"), kind(line))
                        .filter(mirror.items()::containsKey)
                        .toList();
                if (meant.size() != 1 || isUnknownKind(line)) {
                    findings.add(unclear(line, meant));
                    continue;
                }
                CellId id =
                        new CellId(meant.getFirst(), line.getField("student").strip());
                LinkedCell cell = mirror.cells().get(id);
                if (cell != null) {
                    if (cell.settled().isEmpty()) {
                        cells.add(cell.knownAs(line.getField("hash").strip().toLowerCase(Locale.ROOT)));
                    }
                    taken++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Imported(cells, taken, findings);
    }

    private static void requireColumns(NamedCsvRecord line) {
        if (!line.getHeader().containsAll(List.of("key", "student", "hash"))) {
            throw new UnclearException(Wording.of(
                    "line {}: a ledger has the columns key, kind, student and hash; kind may be missing; here are {}",
                    line.getStartingLineNumber(),
                    line.getHeader()));
        }
    }

    private static Finding unclear(NamedCsvRecord line, List<ItemOrigin> meant) {
        String key = line.getField("key");
        Wording problem;
        if (isUnknownKind(line)) {
            problem =
                    Wording.of("\"{}\" is no kind of item; say quiz, assignment or grade_item", line.getField("kind"));
        } else if (meant.isEmpty()) {
            problem = Wording.of("{} is no item of this course", key);
        } else {
            problem = Wording.of(
                    "{} can be {}",
                    key,
                    Wording.joined(
                            Wording.of(" or "),
                            meant.stream().map(ItemOrigin::toString).toList()));
        }
        return Finding.of(FindingCode.LEDGER_KEY_UNCLEAR, Place.row((int) line.getStartingLineNumber()), problem);
    }

    private static boolean isUnknownKind(NamedCsvRecord line) {
        return line.findField("kind").filter(text -> !text.isBlank()).isPresent()
                && kind(line).isEmpty();
    }

    private static Optional<ItemOrigin.Kind> kind(NamedCsvRecord line) {
        return line.findField("kind").filter(text -> !text.isBlank()).flatMap(text -> Arrays.stream(
                        ItemOrigin.Kind.values())
                .filter(kind -> word(kind).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst());
    }

    private static String word(ItemOrigin.Kind kind) {
        return kind.label().replace(' ', '_');
    }
}
