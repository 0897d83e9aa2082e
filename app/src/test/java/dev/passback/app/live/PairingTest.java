package dev.passback.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connectors.moodle.MoodleListing;
import dev.passback.connectors.openeducat.Offer;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final Offer.Subject SUBJECT = new Offer.Subject(75, "PF101", "Programming Fundamentals");
    private static final Offer OFFER = new Offer(31, "BSCS1", "Computer Science", List.of(SUBJECT), List.of());

    private static Optional<String> reason(String shortName, String title, String idNumber) {
        Optional<String> number = idNumber.isEmpty() ? Optional.empty() : Optional.of(idNumber);
        return Pairing.reason(new MoodleListing("2", shortName, title, number), OFFER, SUBJECT)
                .map(Wording::text);
    }

    @Test
    void theIdNumberThatOpenEduCatGaveComesFirst() {
        assertThat(reason("PF101_BSCS1", "Programming Fundamentals", "oec_subj_75_course_31"))
                .contains("id number oec_subj_75_course_31");
    }

    @Test
    void theShortNameIsOfBothCodesInAnyLetterCase() {
        assertThat(reason("pf101_bscs1", "Other", "")).contains("short name PF101_BSCS1");
    }

    @Test
    void theSameTitleIsAReason() {
        assertThat(reason("X", "programming  fundamentals", "")).contains("same title");
    }

    @Test
    void numbersOfOthersAreNone() {
        assertThat(reason("PF101", "Other", "oec_subj_7_course_531")).isEmpty();
        assertThat(reason("BSCS1_PF101", "Other", "oec_subj_75_course_3")).isEmpty();
        assertThat(reason("X", "Other", "oec_subj_31_course_75")).isEmpty();
    }
}
