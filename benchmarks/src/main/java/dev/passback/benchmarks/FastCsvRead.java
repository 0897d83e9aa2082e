package dev.passback.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** The baseline: what FastCSV needs to give every field of a file. */
final class FastCsvRead {
    private FastCsvRead() {}

    /** {@return how many characters the fields hold, so that nothing can be left out} */
    static long characters(Path file) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord record : reader) {
                for (int i = 0; i < record.getFieldCount(); i++) {
                    characters += record.getField(i).length();
                }
            }
        }
        return characters;
    }
}
