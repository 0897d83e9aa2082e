package dev.passback.app.live;

import dev.passback.connectors.moodle.MoodleListing;
import dev.passback.connectors.openeducat.Offer;
import dev.passback.finding.Wording;
import dev.passback.grade.Titles;
import java.util.Optional;

/**
 * Why a Moodle course seems to be a subject of an OpenEduCat course. OpenEduCat's own connector marks Moodle courses with
 * {@code oec_subj_<subject>_course_<course>} as id number and {@code <subject code>_<course code>} as short name
 * (published by OpenEduCat).
 */
final class Pairing {
    private Pairing() {}

    /** {@return the id number that a Moodle course of this subject has} */
    static String mark(Offer offer, Offer.Subject subject) {
        return "oec_subj_" + subject.id() + "_course_" + offer.id();
    }

    static Optional<Wording> reason(MoodleListing course, Offer offer, Offer.Subject subject) {
        String mark = mark(offer, subject);
        if (course.idNumber().equals(Optional.of(mark))) {
            return Optional.of(Wording.of("id number {}", mark));
        }
        String shortName = subject.code() + "_" + offer.code();
        if (course.shortName().equalsIgnoreCase(shortName)) {
            return Optional.of(Wording.of("short name {}", shortName));
        }
        boolean sameTitle = Titles.key(course.title()).equals(Titles.key(subject.title()));
        return sameTitle ? Optional.of(Wording.of("same title")) : Optional.empty();
    }
}
