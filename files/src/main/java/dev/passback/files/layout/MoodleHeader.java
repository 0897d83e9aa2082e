package dev.passback.files.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a column in a Moodle grade export: {@code Quiz: Cells (Real)}.
 *
 * @param title without what the column shows
 */
public record MoodleHeader(String title, Shows shows) {

    /** What a column shows of its grade item. */
    public enum Shows {
        POINTS,
        PERCENTAGE,
        LETTER,
        FEEDBACK,
        /** Not said: an old export, or no grade item at all. */
        UNSAID
    }

    private static final Pattern SHOWN = Pattern.compile("^(.*\\S) \\((Real|Percentage|Letter|Feedback)\\)$");
    private static final Pattern FEEDBACK = Pattern.compile("^Feedback: .*");
    private static final Pattern ACTIVITY =
            Pattern.compile("^(Quiz|Assignment|Lesson|Workshop|Forum|Glossary|Database|H5P|H5P activity|SCORM package|"
                    + "SCORM|External tool|BigBlueButton|Attendance|Game|Hot Potatoes|Turnitin Assignment 2|Checklist|"
                    + "Test|Aufgabe|Lektion|Cuestionario|Tarea|Devoir): \\S.*");

    public static MoodleHeader of(String header) {
        Matcher found = SHOWN.matcher(header);
        if (!found.matches()) {
            return new MoodleHeader(header, FEEDBACK.matcher(header).matches() ? Shows.FEEDBACK : Shows.UNSAID);
        }
        Shows shows =
                switch (found.group(2)) {
                    case "Real" -> Shows.POINTS;
                    case "Percentage" -> Shows.PERCENTAGE;
                    case "Letter" -> Shows.LETTER;
                    default -> Shows.FEEDBACK;
                };
        return new MoodleHeader(found.group(1), shows);
    }

    /** {@return whether the grade belongs to an activity, so that Moodle marks a written one as overridden} */
    public boolean isActivity() {
        return ACTIVITY.matcher(title).matches();
    }

    /** {@return whether Moodle computes it: the course total, or a category's, which is called after the category} */
    public boolean isTotal() {
        String words = title.toLowerCase(Locale.ROOT);
        return !isActivity() && (words.equals("course total") || words.endsWith(" total"));
    }
}
