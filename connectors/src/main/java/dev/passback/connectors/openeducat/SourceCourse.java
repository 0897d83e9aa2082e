package dev.passback.connectors.openeducat;

/**
 * What the scores are of; each has an exam session of its own in a batch.
 *
 * @param id the number of it: Moodle's of a course, OpenEduCat's of a subject
 */
public record SourceCourse(Kind kind, long id, String title) {

    /** What sort of thing it is. Its letter stands in the codes of sessions, so it never changes. */
    enum Kind {
        /** A course of Moodle, whose activities become exams. */
        COURSE("C"),
        /** A subject of the batch, whose scores come in files. */
        SUBJECT("S");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }

    /** A course of Moodle. */
    public SourceCourse(long id, String title) {
        this(Kind.COURSE, id, title);
    }

    /** {@return the subject of that place, for scores that come in files} */
    static SourceCourse subject(FoundPlace place) {
        return new SourceCourse(
                Kind.SUBJECT,
                place.subjectId(),
                place.subjectCode() + ", " + place.batch().code());
    }

    /** {@return how it is told from others of the batch, in the key of its gradebook} */
    String key() {
        return switch (kind) {
            case COURSE -> "course-" + id;
            case SUBJECT -> "subject-" + id;
        };
    }
}
