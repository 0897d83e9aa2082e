package dev.passback.files.read;

import dev.passback.files.UnreadableFileException;
import dev.passback.files.layout.Layout;
import dev.passback.files.layout.Layouts;
import dev.passback.files.layout.SheetReader;
import dev.passback.files.table.SourceFile;
import dev.passback.files.table.Table;
import dev.passback.files.table.TableReader;
import java.nio.file.Path;

/** Reads files with scores: exports of iClicker and other tools, of gradebooks, and any table with a header. */
public final class ScoreFiles {
    private ScoreFiles() {}

    /** {@return the file, its number form found out} */
    public static ScoreFile read(Path path) {
        return read(path, ReadOptions.DEFAULT);
    }

    /**
     * {@return the file}
     *
     * @throws UnreadableFileException where it cannot be read, with the reason; nothing else is ever thrown
     */
    public static ScoreFile read(Path path, ReadOptions options) {
        return read(SourceFile.of(path), options);
    }

    /** {@return a file whose bytes are at hand} */
    public static ScoreFile read(SourceFile file, ReadOptions options) {
        Table table = TableReader.read(file);
        Layout.Reading reading = Layouts.recognise(table);
        SheetReader.SheetReading read = SheetReader.read(table, reading, options.numberForm());
        return new ScoreFile(
                file.name(),
                read.sheet(),
                table,
                reading.sourceKind(),
                new FileForm(table.form(), read.numberForm()),
                file.sha256());
    }
}
