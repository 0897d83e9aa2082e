package dev.passback.files.canvas;

import static dev.passback.finding.FindingCode.TITLE_MADE_SAFE;
import static dev.passback.finding.FindingCode.TITLE_UNSAFE_FOR_GRADEBOOK;

import dev.passback.files.UploadSheet;
import dev.passback.files.upload.Titles;
import dev.passback.files.upload.UniqueTitles;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the header of each item of a Canvas file. */
final class CanvasTitles {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final List<GradeItem> present;
    private final List<Finding> findings = new ArrayList<>();

    CanvasTitles(List<GradeItem> present) {
        this.present = present;
    }

    Titles of(List<UploadSheet.Item> items) {
        List<Optional<String>> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>(CanvasUpload.STUDENT_COLUMNS);
        for (GradeItem item : present) {
            taken.add(item.title());
        }
        // present items first: a new title gives way to them, also where it stands further left
        for (UploadSheet.Item item : items) {
            Optional<String> header = item.isNew() ? Optional.empty() : ofPresent(item.item());
            if (header.isPresent() && headers.contains(header)) {
                throw new IllegalArgumentException(
                        "two columns for " + item.item().title());
            }
            headers.add(header);
            header.ifPresent(taken::add);
        }
        UniqueTitles titles = new UniqueTitles(taken);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isNew()) {
                headers.set(i, Optional.of(ofNew(items.get(i).item().title(), titles)));
            }
        }
        return new Titles(headers, findings);
    }

    private String ofNew(String title, UniqueTitles titles) {
        String header = titles.take(CanvasTitle.ofNew(title));
        if (!header.equals(title)) {
            report(TITLE_MADE_SAFE, title, Wording.of("\"{}\" becomes \"{}\" in Canvas.", title, header));
        }
        return header;
    }

    private Optional<String> ofPresent(GradeItem item) {
        String title = item.title();
        if (hasCanvasId(item)) {
            String header = CanvasTitle.ofKnown(title, item.id());
            if (!header.equals(title.strip() + " (" + item.id() + ")")) {
                report(
                        TITLE_MADE_SAFE,
                        title,
                        Wording.of(
                                "\"{}\" is headed \"{}\" in the file; it keeps its title in Canvas.", title, header));
            }
            return Optional.of(header);
        }
        Optional<Wording> why = CanvasTitle.whyNotFound(title).or(() -> whyTaken(item));
        why.ifPresent(reason -> report(
                TITLE_UNSAFE_FOR_GRADEBOOK,
                title,
                Wording.of("\"{}\" cannot be in a Canvas file: {}.", title, reason)));
        return why.isPresent() ? Optional.empty() : Optional.of(title);
    }

    /** Why the importer would take another assignment for this one. */
    private Optional<Wording> whyTaken(GradeItem item) {
        String title = item.title();
        if (present.stream().filter(other -> other.title().equals(title)).count() > 1) {
            return Optional.of(Wording.of("another assignment has the same title"));
        }
        return CanvasTitle.idIn(title)
                .filter(id -> present.stream().anyMatch(other -> !other.equals(item) && couldHaveId(other, id)))
                .map(id -> Wording.of("Canvas could take it for the assignment with the id {}", id));
    }

    private static boolean couldHaveId(GradeItem item, String id) {
        return !hasCanvasId(item) || sameId(item.id(), id);
    }

    /** An item that was read without an id has its title for one, so a title of digits is none. */
    private static boolean hasCanvasId(GradeItem item) {
        return DIGITS.matcher(item.id()).matches() && !item.id().equals(item.title());
    }

    private static boolean sameId(String one, String other) {
        return one.replaceFirst("^0+", "").equals(other.replaceFirst("^0+", ""));
    }

    private void report(FindingCode code, String title, Wording wording) {
        findings.add(Finding.of(code, Place.column(title), wording));
    }
}
