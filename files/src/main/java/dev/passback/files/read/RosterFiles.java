package dev.passback.files.read;

import dev.passback.files.GradebookFile;
import dev.passback.files.UnreadableFileException;
import dev.passback.files.gradebook.ParticipantList;
import dev.passback.files.table.SourceFile;
import dev.passback.files.table.Table;
import dev.passback.files.table.TableReader;
import dev.passback.grade.GradebookSnapshot;
import java.nio.file.Path;

/** Reads the students of a course. */
public final class RosterFiles {
    private RosterFiles() {}

    /**
     * {@return the students of a participant list, without items; of a gradebook's export with items and scores}
     *
     * @throws UnreadableFileException where it cannot be read
     */
    public static GradebookSnapshot read(Path path) {
        return read(SourceFile.of(path));
    }

    /** {@return the students of a file whose bytes are at hand} */
    public static GradebookSnapshot read(SourceFile file) {
        Table table = TableReader.read(file);
        return GradebookFiles.read(table, file)
                .map(GradebookFile::snapshot)
                .orElseGet(() -> ParticipantList.read(table, file.name()));
    }
}
