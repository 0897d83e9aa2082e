package dev.passback.files.importer;

import java.util.List;

/** What Moodle says after an import. */
public sealed interface MoodleResult {
    /** Everything was stored. */
    record Success(MoodleCourse after, List<String> messages) implements MoodleResult {}

    /** Nothing was stored. */
    record Refused(String message) implements MoodleResult {}
}
