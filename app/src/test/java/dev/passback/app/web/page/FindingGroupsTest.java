package dev.passback.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.page.FindingGroups.Group;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingGroupsTest {
    private final FindingGroups groups = new FindingGroups();

    @Test
    void whatOneActRepairsStandsTogetherTheGravestFirst() {
        Finding rounded = Finding.of(FindingCode.ROUNDED, Place.WHOLE, Wording.verbatim("3 scores"));
        Finding twice = Finding.of(FindingCode.STUDENT_TWICE, Place.row(4), Wording.verbatim("Kei"));
        Finding other = new Finding(
                FindingCode.STUDENT_TWICE,
                twice.severity(),
                Place.row(9),
                Wording.verbatim("Lena"),
                Wording.verbatim("Merge them by hand."));

        List<Group> found = groups.of(List.of(rounded, twice, other, twice));

        assertThat(found)
                .extracting(Group::findings)
                .containsExactly(List.of(twice, twice), List.of(other), List.of(rounded));
    }

    @Test
    void aLongGroupIsFoldedAfterTwenty() {
        List<Finding> many = IntStream.range(0, 45)
                .mapToObj(
                        line -> Finding.of(FindingCode.STUDENT_UNKNOWN, Place.row(line), Wording.verbatim("somebody")))
                .toList();

        Group group = groups.of(many).getFirst();

        assertThat(group.first()).hasSize(20);
        assertThat(Stream.concat(group.first().stream(), group.rest().stream())).isEqualTo(many);
    }

    @Test
    void aGroupIsAsGraveAsItsGravestFinding() {
        Finding wrong = Finding.of(FindingCode.TOTAL_NOT_SUM, Place.WHOLE, Wording.verbatim("off by one"));
        Finding soft = wrong.with(Severity.WARNING);
        Finding hard = wrong.with(Severity.RETURNED);

        assertThat(groups.of(List.of(soft, hard)).getFirst().severity()).isEqualTo(Severity.RETURNED);
    }

    @Test
    void aRepairOfItsOwnIsToldApartFromTheUsualOne() {
        Finding usual = Finding.of(FindingCode.RIGHT_MISSING, Place.WHOLE, Wording.verbatim("a right"));
        Finding own = new Finding(
                FindingCode.RIGHT_MISSING,
                Severity.WARNING,
                Place.WHOLE,
                Wording.verbatim("another"),
                Wording.verbatim("Give it moodle/site:config."));

        assertThat(groups.of(List.of(usual, own))).extracting(Group::isUsual).containsExactly(true, false);
    }
}
