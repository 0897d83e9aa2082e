package dev.passback.files.formats;

import dev.passback.files.GradebookFormat;
import dev.passback.files.canvas.CanvasUpload;
import dev.passback.files.moodle.MoodleImport;
import dev.passback.files.upload.UploadFormat;

/** The upload file of each gradebook. */
public final class UploadFormats {
    private UploadFormats() {}

    public static UploadFormat of(GradebookFormat format) {
        return switch (format) {
            case CANVAS -> new CanvasUpload();
            case MOODLE -> new MoodleImport();
        };
    }
}
