package dev.passback.files.moodle;

import dev.passback.files.UploadSheet;
import dev.passback.files.upload.ReadableTitle;
import dev.passback.files.upload.Titles;
import dev.passback.files.upload.UniqueTitles;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
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
                String title = name(items.get(i).item());
                headers[i] = new UniqueTitles(taken).take(safe(title));
                taken.add(headers[i]);
                report(
                        title,
                        headers[i],
                        Wording.of(
                                "\"{}\" is headed \"{}\" in the file; it keeps its name in Moodle.",
                                title,
                                headers[i]));
            }
        }
        // a new item gives way to every present one, so that nobody maps it to the wrong one
        present.forEach(item -> taken.add(safe(name(item))));
        UniqueTitles titles = new UniqueTitles(taken);
        for (int i = 0; i < headers.length; i++) {
            if (items.get(i).isNew()) {
                String title = items.get(i).item().title();
                headers[i] = titles.take(safe(title));
                report(
                        title,
                        headers[i],
                        Wording.of(
                                "\"{}\" is headed \"{}\" in the file; Moodle will name the new item so.",
                                title,
                                headers[i]));
            }
        }
        return new Titles(Arrays.stream(headers).map(Optional::of).toList(), findings);
    }

    private static String name(GradeItem item) {
        String title = item.title();
        return title.endsWith(REAL) ? title.substring(0, title.length() - REAL.length()) : title;
    }

    private static String safe(String title) {
        String header = MoodleCell.withoutEscape(ReadableTitle.of(title));
        boolean means = Stream.concat(
                        Stream.of(EXPORT_TIME),
                        Arrays.stream(MoodleIdentifier.values()).map(MoodleIdentifier::header))
                .anyMatch(header::equalsIgnoreCase);
        return means ? header + " score" : header;
    }

    private void report(String title, String header, Wording wording) {
        if (!header.equals(title.strip())) {
            findings.add(Finding.of(FindingCode.TITLE_MADE_SAFE, Place.column(title), wording));
        }
    }
}
