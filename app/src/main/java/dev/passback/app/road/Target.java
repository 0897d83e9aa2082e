package dev.passback.app.road;

import dev.passback.connect.Gradebook;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.plan.Destination;
import java.util.Locale;

/**
 * A gradebook that a person named.
 *
 * @param name what finds it again: an embedded gradebook's name, an export's absolute path, or a connection's course
 * @param snapshot the gradebook as it stood when it was found
 * @param sha256 the hash of an export's bytes, of an embedded gradebook's content, or of the students and items of a running
 *     system's
 */
public record Target(
        Kind kind,
        String name,
        Gradebook gradebook,
        Destination destination,
        GradebookSnapshot snapshot,
        String sha256) {

    /** What sort of gradebook it is. */
    public enum Kind {
        EMBEDDED,
        CANVAS,
        MOODLE,
        OPENEDUCAT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isFile() {
            return switch (this) {
                case CANVAS, MOODLE -> true;
                case EMBEDDED, OPENEDUCAT -> false;
            };
        }
    }
}
