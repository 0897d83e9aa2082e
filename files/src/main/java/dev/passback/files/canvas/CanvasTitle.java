package dev.passback.files.canvas;

import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.files.upload.ReadableTitle;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What Canvas's importer does with a header text (read in {@code gradebook_importer.rb} of 2026), and how to avoid it. */
final class CanvasTitle {
    /** A column whose header contains one of these, letter by letter, is dropped without a word. */
    private static final List<String> RESERVED = List.of(
            "Current Score",
            "Current Points",
            "Current Grade",
            "Final Score",
            "Final Points",
            "Final Grade",
            "Override Score",
            "Override Grade",
            "Override Status");

    /** Words that mean something in the first column or the points row; kept out of titles that people re-sort. */
    private static final Pattern ROW_WORDS = Pattern.compile("(?i)\\b(points|read)\\s+(possible|only)\\b");

    /** The columns about the student, and the one custom column that every course can have. */
    private static final Set<String> COLUMN_WORDS = Set.of(
            "student",
            "lastname",
            "firstname",
            "id",
            "sis user id",
            "sis login id",
            "section",
            "integration id",
            "root account",
            "notes");

    private static final Pattern ID_SUFFIX = Pattern.compile("\\s*\\(([0-9]+)\\)$");
    private static final Pattern MATCHED_BY_ID = Pattern.compile("^.*\\s\\(([0-9]+)\\)$");

    private CanvasTitle() {}

    /** {@return a title for a new assignment that the importer takes for this and nothing else} */
    static String ofNew(String title) {
        String safe = readable(title);
        if (CanvasNumbers.looksLikeNumber(safe)) {
            // "9.12.26" would be read as "912.26"
            return ReadableTitle.NAMELESS + " " + safe;
        }
        safe = ID_SUFFIX.matcher(safe).replaceFirst(" [$1]").strip();
        return isColumnWord(safe) ? safe + " score" : safe;
    }

    /** {@return the header of an assignment whose id is known: the importer goes by the id alone} */
    static String ofKnown(String title, String id) {
        return readable(title) + " (" + id + ")";
    }

    /** {@return why the importer would not find the assignment of this title, where its id is not known} */
    static Optional<Wording> whyNotFound(String title) {
        Optional<String> reserved = RESERVED.stream().filter(title::contains).findFirst();
        if (reserved.isPresent()) {
            return Optional.of(
                    Wording.of("Canvas leaves out every column whose header contains \"{}\"", reserved.get()));
        }
        boolean broken = title.isBlank() || title.chars().anyMatch(Character::isISOControl);
        if (broken || !SpreadsheetText.safeTitle(title).equals(title.strip())) {
            return Optional.of(Wording.of("a spreadsheet program would run or break it"));
        }
        if (!CanvasNumbers.normalised(title).equals(title)) {
            return Optional.of(Wording.of("Canvas would read it as the number {}", CanvasNumbers.normalised(title)));
        }
        return isColumnWord(title.strip())
                ? Optional.of(Wording.of("Canvas takes it for a column that holds no scores"))
                : Optional.empty();
    }

    /** {@return the id of the assignment that the importer would look for first} */
    static Optional<String> idIn(String title) {
        return Optional.of(MATCHED_BY_ID.matcher(title))
                .filter(m -> m.matches())
                .map(m -> m.group(1));
    }

    private static String readable(String title) {
        String safe = ReadableTitle.of(title);
        for (String reserved : RESERVED) {
            safe = safe.replace(reserved, reserved.replace(' ', '-'));
        }
        return ROW_WORDS.matcher(safe).replaceAll("$1-$2");
    }

    private static boolean isColumnWord(String title) {
        return COLUMN_WORDS.contains(title.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }
}
