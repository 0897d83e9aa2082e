package dev.passback.connectors.openeducat;

import java.util.List;

/**
 * A course of OpenEduCat that a link can go to, with its numbers, since OpenEduCat's own connector marks Moodle courses with
 * them: {@code oec_subj_75_course_31}, and short names with the codes, {@code PF101_BSCS1}.
 */
public record Offer(long id, String code, String title, List<Subject> subjects, List<BatchOffer> batches) {
    public Offer {
        subjects = List.copyOf(subjects);
        batches = List.copyOf(batches);
    }

    /** What is taught in the course. */
    public record Subject(long id, String code, String title) {}

    /** Students who take the course together. */
    public record BatchOffer(long id, String code, String title) {}
}
