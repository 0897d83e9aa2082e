package dev.passback.files.table;

import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Wording;
import java.util.Locale;

/** Refuses what is no table at all, by its first bytes, and says what it is instead. */
final class ForeignContent {
    private ForeignContent() {}

    static void refuse(SourceFile file) {
        if (file.bytes().length == 0) {
            throw refused(file, Wording.of("it is empty"), Wording.of("Export it again."));
        }
        if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(
                    file,
                    Wording.of("it is an old .xls workbook, or one that is protected by a password"),
                    Wording.of(
                            "Open it in a spreadsheet program and save it as .xlsx without a password, or as CSV UTF-8."));
        }
        if (file.startsWith('%', 'P', 'D', 'F')) {
            throw refused(file, Wording.of("it is a PDF document"), Wording.of("Export the scores as CSV."));
        }
        if (file.startsWith(0x1F, 0x8B)) {
            throw refused(file, Wording.of("it is compressed"), Wording.of("Unpack it first."));
        }
    }

    /** @param text the beginning of the file, decoded */
    static void refuse(SourceFile file, String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw refused(
                    file,
                    Wording.of("it is a web page or XML, no table"),
                    Wording.of("Download the export again while logged in."));
        }
        if (start.startsWith("{\"") || start.startsWith("[{")) {
            throw refused(file, Wording.of("it is JSON, no table"), Wording.of("Export the scores as CSV."));
        }
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        if (text.indexOf('\0') >= 0 || controls * 50 > text.length()) {
            throw refused(file, Wording.of("it is no text"), Wording.of("Give a CSV file or an .xlsx workbook."));
        }
    }

    private static UnreadableFileException refused(SourceFile file, Wording reason, Wording repair) {
        return new UnreadableFileException(file.name(), 0, reason, repair);
    }
}
