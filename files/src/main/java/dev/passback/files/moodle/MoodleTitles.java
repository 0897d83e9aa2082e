package dev.passback.files.moodle;

import dev.passback.files.UploadSheet;
import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.files.upload.Titles;
import dev.passback.files.upload.UniqueTitles;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.grade.GradeItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the header of each item of a Moodle file. A person tells Moodle which column is which item, so a header need
 * only be clear; a new item is named after it.
 */
final class MoodleTitles {
    /** Wherever it stands, such a column is read as the time of an export (measured on Moodle 4.5). */
    private static final String EXPORT_TIME = "Last downloaded from this course";
    /** What Moodle's export adds to an item's name. */
    private static final String REAL = " (Real)";

    private static final String NAMELESS = "Item";

    private final List<GradeItem> present;
    private final List<Finding> findings = new ArrayList<>();

    MoodleTitles(List<GradeItem> present) {
        this.present = present;
    }

    Titles of(List<UploadSheet.Item> items) {
        String[] headers = new String[items.size()];
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < headers.length; i++) {
            if (!items.get(i).isNew()) {
                String title = items.get(i).item().title();
                headers[i] = new UniqueTitles(taken).take(safe(title));
                taken.add(headers[i]);
                report(title, headers[i], "it keeps its name in Moodle.");
            }
        }
        // a new item gives way to every present one, so that nobody maps it to the wrong one
        present.forEach(item -> taken.add(safe(item.title())));
        UniqueTitles titles = new UniqueTitles(taken);
        for (int i = 0; i < headers.length; i++) {
            if (items.get(i).isNew()) {
                String title = items.get(i).item().title();
                headers[i] = titles.take(safe(title));
                report(title, headers[i], "Moodle will name the new item so.");
            }
        }
        return new Titles(Arrays.stream(headers).map(Optional::of).toList(), findings);
    }

    private static String safe(String title) {
        String safe = MoodleCell.withoutEscape(SpreadsheetText.safeTitle(title));
        if (safe.endsWith(REAL)) {
            safe = safe.substring(0, safe.length() - REAL.length()).strip();
        }
        if (safe.isBlank()) {
            return NAMELESS;
        }
        String header = safe;
        boolean means = Stream.concat(
                        Stream.of(EXPORT_TIME),
                        Arrays.stream(MoodleIdentifier.values()).map(MoodleIdentifier::header))
                .anyMatch(header::equalsIgnoreCase);
        return means ? safe + " score" : safe;
    }

    private void report(String title, String header, String consequence) {
        if (!header.equals(title.strip()) && !(header + REAL).equals(title.strip())) {
            findings.add(Finding.of(
                    FindingCode.TITLE_MADE_SAFE,
                    Place.column(title),
                    "\"" + title + "\" is headed \"" + header + "\" in the file; " + consequence));
        }
    }
}
