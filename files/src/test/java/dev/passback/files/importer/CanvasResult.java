package dev.passback.files.importer;

import java.util.List;

/** What Canvas makes of a file. */
public sealed interface CanvasResult {
    /** The job failed; nothing can be saved. */
    record Failed(String message) implements CanvasResult {}

    /**
     * The preview, and the course after <em>Save Changes</em>.
     *
     * @param unmatchedStudents the first cells of rows whose student a person must choose; ignored in {@code after}
     * @param unmatchedAssignments the titles that a person must map, create or ignore; created in {@code after}
     * @param dropped the headers of the columns that were left out without a word
     * @param changed the headers of the columns that the preview shows
     */
    record Previewed(
            List<String> unmatchedStudents,
            List<String> unmatchedAssignments,
            List<String> dropped,
            List<String> changed,
            CanvasCourse after)
            implements CanvasResult {}
}
