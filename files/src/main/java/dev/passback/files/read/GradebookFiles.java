package dev.passback.files.read;

import dev.passback.files.GradebookFile;
import dev.passback.files.GradebookFormat;
import dev.passback.files.UnreadableFileException;
import dev.passback.files.gradebook.CanvasGradebook;
import dev.passback.files.gradebook.MoodleGradebook;
import dev.passback.files.layout.CanvasExport;
import dev.passback.files.layout.Layout;
import dev.passback.files.layout.MoodleExport;
import dev.passback.files.table.SourceFile;
import dev.passback.files.table.Table;
import dev.passback.files.table.TableReader;
import dev.passback.finding.Wording;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the exports of gradebooks. */
public final class GradebookFiles {
    private GradebookFiles() {}

    /**
     * {@return the gradebook whose export the file is}
     *
     * @throws UnreadableFileException where it is none of Canvas or Moodle, or cannot be read
     */
    public static GradebookFile read(Path path) {
        return read(SourceFile.of(path));
    }

    /** {@return the gradebook of a file whose bytes are at hand} */
    public static GradebookFile read(SourceFile file) {
        Table table = TableReader.read(file);
        return read(table, file)
                .orElseThrow(
                        () -> new UnreadableFileException(
                                file.name(),
                                table.form().headerLine(),
                                Wording.of("it is no gradebook export of Canvas or Moodle"),
                                Wording.of(
                                        "Export the gradebook: in Canvas Grades, Export; in Moodle Grades, Export, Plain text file.")));
    }

    /** {@return the gradebook, or nothing where the table is no export of one} */
    static Optional<GradebookFile> read(Table table, SourceFile file) {
        Optional<Layout.Reading> moodle = new MoodleExport().recognise(table);
        String name = nameWithoutEnding(file.name());
        // Canvas first: an assignment there may be called “Course total (Real)”, but no Moodle export has its
        // identities
        if (CanvasExport.hasIdentities(table)) {
            CanvasGradebook.Reading read = CanvasGradebook.read(table, name);
            return Optional.of(
                    new GradebookFile(GradebookFormat.CANVAS, read.snapshot(), read.sections(), file.sha256()));
        }
        return moodle.map(layout -> MoodleGradebook.read(table, layout, name))
                .map(read ->
                        new GradebookFile(GradebookFormat.MOODLE, read.snapshot(), read.sections(), file.sha256()));
    }

    private static String nameWithoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
