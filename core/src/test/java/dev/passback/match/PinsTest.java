package dev.passback.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.FindingCode;
import dev.passback.grade.Roster;
import dev.passback.grade.Tables;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PinsTest {
    private static final Roster COURSE = Tables.roster(
            "CANVAS_USER_ID | SIS_USER_ID | EMAIL     | NAME",
            "1              | S1          | a@u.edu   | Ana López",
            "2              | S2          | b@u.edu   | Bob Brown",
            "3              | dD7         | d@u.edu   | Dora Doe",
            "4              | Dd7         | e@u.edu   | Deng Doe");

    private static Matching matching(String pin, StudentChoice choice, String header, String... lines) {
        return new Matcher(COURSE).match(Tables.sheet(header, lines), IdentifyBy.ANY, Map.of(pin, choice));
    }

    private static StudentChoice is(String rosterIdentifier) {
        return new StudentChoice.Is(rosterIdentifier);
    }

    @Test
    void aPinReachesNoIdThatDiffersByLetterCaseWhereTheRosterTellsThemApart() {
        Matching matching = matching("dD7", is("S1"), "STUDENT_ID", "dD7", "Dd7");

        assertThat(matching.student(0)).isZero();
        assertThat(matching.student(1)).isEqualTo(3);
    }

    @Test
    void aPinByNameDecidesForARowThatNothingElseNames() {
        Matching matching = matching("Anita", is("S1"), "STUDENT_ID | NAME", " | Anita", "S2 | Bob Brown");

        assertThat(matching.student(0)).isZero();
        assertThat(matching.isPinned(0)).isTrue();
        assertThat(matching.student(1)).isEqualTo(1);
    }

    @Test
    void aPinByNameIsNoOnesWhereTwoRowsHaveTheName() {
        Matching matching = matching("Anita", is("S1"), "STUDENT_ID | NAME", "x1 | Anita", "x2 | Anita");

        assertThat(matching.match(0)).isInstanceOf(Match.Conflict.class);
        assertThat(matching.match(1)).isInstanceOf(Match.Conflict.class);
    }

    @Test
    void aPinByNameNeverOverridesAnIdentifier() {
        Matching matching = matching("Anita", is("S1"), "STUDENT_ID | NAME", "S2 | Anita");

        assertThat(matching.match(0)).isInstanceOf(Match.Conflict.class);
    }

    @Test
    void aPinOfAnIdIsNoPinOfTheSameNumberInAnotherSystem() {
        Matching matching = matching("2", is("S1"), "CANVAS_USER_ID | STUDENT_ID", "9 | 2", "2 | S2");

        assertThat(matching.student(0)).isZero();
        assertThat(matching.student(1)).isEqualTo(-1);
    }

    @Test
    void whoIsPinnedByNameIsRememberedByIdentifier() {
        Matching matching = matching("x1", is("Bob Brown"), "STUDENT_ID", "x1");

        assertThat(matching.student(0)).isEqualTo(1);
        assertThat(matching.pins()).containsExactly(Map.entry("x1", is("S2")));
    }

    @Test
    void aPinToANameOfTwoIsRefused() {
        Roster namesakes = Tables.roster("SIS_USER_ID | NAME", "S1 | Ana López", "S2 | Ana López");
        Matching matching = new Matcher(namesakes)
                .match(Tables.sheet("STUDENT_ID", "x1"), IdentifyBy.ANY, Map.of("x1", is("Ana López")));

        assertThat(matching.match(0)).isEqualTo(Match.UNKNOWN);
        assertThat(matching.findings()).extracting(finding -> finding.code()).containsExactly(FindingCode.PIN_INVALID);
    }

    @Test
    void aBrokenPinSendsTheRowBackWhateverItsOwnIdentifierSays() {
        assertThat(matching("S2", is("gone"), "STUDENT_ID", "S2").match(0)).isEqualTo(Match.UNKNOWN);
    }

    @Test
    void aBrokenPinOfARowThatIsNotHereSaysNothing() {
        assertThat(matching("x9", is("gone"), "STUDENT_ID", "S2").findings()).isEmpty();
    }
}
