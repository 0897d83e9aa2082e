package dev.passback.files.upload;

import dev.passback.files.spreadsheet.SpreadsheetText;

/** A title for an upload file, before the gradebook's own rules: never blank, and safe with more text behind it. */
public final class ReadableTitle {
    /** What an item is called that has no name, and what stands before one that is no name. */
    public static final String NAMELESS = "Item";

    private ReadableTitle() {}

    public static String of(String title) {
        String safe = SpreadsheetText.safeTitle(title);
        if (safe.isBlank()) {
            return NAMELESS;
        }
        // "-5" is a number, but "-5 #2" would be a formula
        return SpreadsheetText.isRunnable(safe + " #") ? NAMELESS + " " + safe : safe;
    }
}
