package dev.passback.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.FindingCode;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.Roster;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.Tables;
import dev.passback.match.Match.Conflict;
import dev.passback.match.Match.Likely;
import dev.passback.match.Match.Matched;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {
    private static final Roster COURSE = Tables.roster(
            "CANVAS_USER_ID | SIS_USER_ID | SIS_LOGIN_ID | EMAIL             | NAME",
            "1              | 00123       | alopez       | ana@uni.edu       | Ana López",
            "2              | 123456789   | bbrown       | bob@mail.uni.edu  | Brown, Bob",
            "3              | S1003       | carol@uni.edu|                   | Carol Clark",
            "4              | dD7         | ddoe         | dora@uni.edu      | Dora Doe",
            "5              | Dd7         | deng         | deng@uni.edu      | Deng Doe");

    private static Match one(String header, String line) {
        return matching(header, line).match(0);
    }

    private static Matching matching(String header, String... lines) {
        return new Matcher(COURSE).match(Tables.sheet(header, lines), IdentifyBy.ANY, Map.of());
    }

    private static void assertStudent(Match match, int student) {
        assertThat(match).isInstanceOfSatisfying(Matched.class, m -> assertThat(m.student())
                .isEqualTo(student));
    }

    @Nested
    class Exact {

        @ParameterizedTest
        @CsvSource({
            "00123, 0",
            "'  00123 ', 0",
            "=\"00123\", 0",
            "'''00123', 0",
            "#00123, 0",
            "s1003, 2",
            "BBROWN, 1",
            "ana@uni.edu, 0",
            "ANA@UNI.EDU, 0",
            "carol@uni.edu, 2"
        })
        void anIdUnderAnyNameIsComparedWithEveryCampusId(String id, int student) {
            assertStudent(one("STUDENT_ID", id), student);
        }

        @Test
        void letterCaseCountsWhereTheRosterNeedsIt() {
            assertStudent(one("STUDENT_ID", "dD7"), 3);
            assertStudent(one("STUDENT_ID", "Dd7"), 4);
            assertThat(one("STUDENT_ID", "DD7")).isInstanceOf(Conflict.class);
        }

        @Test
        void theSystemsOwnNumberIsNoCampusId() {
            assertThat(one("STUDENT_ID", "1")).isEqualTo(Match.UNKNOWN);
            assertStudent(one("CANVAS_USER_ID", "1"), 0);
        }

        @Test
        void anEmailCountsInWhicheverColumnItWasTyped() {
            assertStudent(one("SIS_LOGIN_ID", "ana@uni.edu"), 0);
            assertStudent(one("EMAIL", "carol@uni.edu"), 2);
        }

        @Test
        void saysWhichIdentifiersAgreed() {
            Matching matching = matching("STUDENT_ID | EMAIL", "00123 | ana@uni.edu");

            assertThat(((Matched) matching.match(0)).by())
                    .extracting(IdentifierColumn::title)
                    .containsExactly("Student ID", "Email address");
            assertThat(matching.matchedBy(0)).isEqualTo("Student ID and Email address");
        }
    }

    @Nested
    class Conflicts {

        @Test
        void identifiersOfDifferentStudents() {
            assertThat(one("STUDENT_ID | EMAIL", "00123 | bob@mail.uni.edu"))
                    .isInstanceOfSatisfying(
                            Conflict.class, c -> assertThat(c.students()).containsExactly(0, 1));
        }

        @Test
        void theNameOfAnotherStudent() {
            assertThat(one("STUDENT_ID | NAME", "00123 | Bob Brown")).isInstanceOf(Conflict.class);
            assertStudent(one("STUDENT_ID | NAME", "123456789 | bob  BROWN"), 1);
        }

        @Test
        void aNameThatNobodyHasSaysNothing() {
            assertStudent(one("STUDENT_ID | NAME", "00123 | Anita López"), 0);
        }

        @Test
        void anUnknownIdentifierSaysNothingAgainstAKnownOne() {
            assertStudent(one("STUDENT_ID | EMAIL", "99999 | ana@uni.edu"), 0);
        }

        @Test
        void anIdThatIsOneStudentsUnderOneKindAndAnothersUnderAnother() {
            Roster roster =
                    Tables.roster("SIS_USER_ID | SIS_LOGIN_ID | EMAIL", "77 | ann | ann@u.edu", "88 | 77 | ben@u.edu");
            Matcher matcher = new Matcher(roster);

            assertThat(matcher.match(Tables.sheet("STUDENT_ID", "77"), IdentifyBy.ANY, Map.of())
                            .match(0))
                    .isInstanceOf(Conflict.class);
            assertThat(matcher.match(Tables.sheet("STUDENT_ID | EMAIL", "77 | ann@u.edu"), IdentifyBy.ANY, Map.of())
                            .match(0))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void anEmailThatTwoStudentsShareDecidesNothing() {
            Roster roster = Tables.roster("SIS_USER_ID | EMAIL", "77 | x@u.edu", "88 | x@u.edu");
            Matcher matcher = new Matcher(roster);
            Matching alone = matcher.match(Tables.sheet("EMAIL", "x@u.edu"), IdentifyBy.ANY, Map.of());

            assertThat(alone.match(0)).isInstanceOf(Conflict.class);
            assertThat(alone.findings())
                    .extracting(finding -> finding.code())
                    .containsExactly(FindingCode.ROSTER_SHARED_IDENTIFIER);
            assertStudent(
                    matcher.match(Tables.sheet("STUDENT_ID | EMAIL", "88 | x@u.edu"), IdentifyBy.ANY, Map.of())
                            .match(0),
                    1);
        }
    }

    @Nested
    class SharedIdentifiers {

        private static Match match(Roster roster, String header, String line) {
            return new Matcher(roster)
                    .match(Tables.sheet(header, line), IdentifyBy.ANY, Map.of())
                    .match(0);
        }

        @Test
        void aSpellingThatIsNotAStudentsFirstOneCountsToo() {
            // "ABC" is the login of one and the id number of the other
            Roster roster = Tables.roster("SIS_USER_ID | SIS_LOGIN_ID | ID_NUMBER", "abc | ABC | 1", "x | y | ABC");

            assertThat(match(roster, "STUDENT_ID", "ABC")).isInstanceOf(Conflict.class);
        }

        @Test
        void eachSharedIdentifierMustAgreeWithTheOneThatDecides() {
            Roster roster = Tables.roster(
                    "SIS_USER_ID | EMAIL | EMAIL",
                    "S1 | ab@u.edu | ",
                    "S2 | ab@u.edu | ",
                    "S3 | cd@u.edu | ",
                    "S4 | cd@u.edu | ");

            assertThat(match(roster, "STUDENT_ID | EMAIL", "S1 | cd@u.edu")).isInstanceOf(Conflict.class);
            assertThat(match(roster, "STUDENT_ID | EMAIL | SIS_LOGIN_ID", "S1 | ab@u.edu | cd@u.edu"))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void aStudentMayHaveTwoNames() {
            Roster roster = Tables.roster("SIS_USER_ID | NAME | NAME", "S1 | Ana López | López García, Ana");

            assertStudent(match(roster, "STUDENT_ID | NAME", "S1 | Ana López"), 0);
            assertStudent(match(roster, "STUDENT_ID | NAME", "S1 | Ana López García"), 0);
        }
    }

    @Nested
    class Proposed {

        private void assertLikely(Match match, int student) {
            assertThat(match).isInstanceOfSatisfying(Likely.class, likely -> assertThat(likely.student())
                    .isEqualTo(student));
        }

        @Test
        void lostLeadingZeros() {
            assertLikely(one("STUDENT_ID", "123"), 0);
        }

        @Test
        void scientificNotation() {
            assertLikely(one("STUDENT_ID", "1.23E+08"), 1);
            assertThat(one("STUDENT_ID", "1.24E+08")).isEqualTo(Match.UNKNOWN);
        }

        @Test
        void aliasOfTheEmail() {
            assertLikely(one("EMAIL", "bob@uni.edu"), 1);
            assertLikely(one("EMAIL", "ana+clicker@uni.edu"), 0);
            assertThat(one("EMAIL", "ana@other.edu")).isEqualTo(Match.UNKNOWN);
            assertThat(one("EMAIL", "ana@edu")).isEqualTo(Match.UNKNOWN);
        }

        @Test
        void anIdTypedIntoTheEmailColumn() {
            assertLikely(one("EMAIL", "s1003"), 2);
        }

        @Test
        void oneTypingErrorWithTheNameAgreeing() {
            assertLikely(one("STUDENT_ID | NAME", "S1030 | Carol Clark"), 2);
            assertLikely(one("STUDENT_ID | NAME", "123456798 | Bob Brown"), 1);
            assertThat(one("STUDENT_ID | NAME", "S1030 | Somebody Else")).isEqualTo(Match.UNKNOWN);
            assertThat(one("STUDENT_ID", "S1030")).isEqualTo(Match.UNKNOWN);
        }

        @Test
        void likenessToTwoStudentsIsNoProposal() {
            Roster roster = Tables.roster("SIS_USER_ID", "0077", "00077");

            assertThat(new Matcher(roster)
                            .match(Tables.sheet("STUDENT_ID", "77"), IdentifyBy.ANY, Map.of())
                            .match(0))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void aProposalThatTheNameContradictsIsAConflict() {
            assertThat(one("STUDENT_ID | NAME", "123 | Bob Brown")).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void aNameAloneNeverMatches() {
        assertThat(one("STUDENT_ID | NAME", " | Ana López")).isEqualTo(Match.BLANK);
    }

    @ParameterizedTest
    @CsvSource({"#1DD44B82, true", "#1dd44b82, true", "#1DD44B83, false", "1DD44B82, false", "#1DD44B8, false"})
    void tellsAnUnregisteredRemoteFromAnId(String id, boolean remote) {
        assertThat(one("STUDENT_ID", id)).isEqualTo(remote ? Match.UNREGISTERED : Match.UNKNOWN);
    }

    @Test
    void countsWhatEachIdentifierWouldMatchAndNamesTheBest() {
        Matching matching =
                matching("STUDENT_ID | EMAIL", "00123 | ", "nope | bob@mail.uni.edu", " | carol@uni.edu", " | ");

        assertThat(matching.rates())
                .extracting(IdentifierRate::filled, IdentifierRate::matched)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 1), org.assertj.core.groups.Tuple.tuple(2, 2));
        assertThat(matching.best())
                .hasValueSatisfying(best -> assertThat(best.title()).isEqualTo("Email address"));
    }

    @Test
    void countsWhatTheOthersWouldMatchAlsoWhereOneIsChosen() {
        Matching matching = new Matcher(COURSE)
                .match(Tables.sheet("STUDENT_ID | EMAIL", "00123 | bob@mail.uni.edu"), IdentifyBy.STUDENT_ID, Map.of());

        assertThat(matching.rates()).extracting(IdentifierRate::matched).containsExactly(1, 1);
    }

    @Test
    void looksOnlyAtTheChosenIdentifier() {
        ScoreSheet sheet = Tables.sheet("STUDENT_ID | EMAIL", "00123 | bob@mail.uni.edu");
        Matcher matcher = new Matcher(COURSE);

        assertStudent(matcher.match(sheet, IdentifyBy.STUDENT_ID, Map.of()).match(0), 0);
        assertStudent(matcher.match(sheet, IdentifyBy.EMAIL, Map.of()).match(0), 1);
        assertThat(matcher.match(sheet, IdentifyBy.USERNAME, Map.of()).match(0)).isEqualTo(Match.BLANK);
    }

    @Test
    void anAddressInTheIdColumnIsNoBlankId() {
        ScoreSheet sheet = Tables.sheet("STUDENT_ID | EMAIL", "ana@uni.edu | ", " | ana@uni.edu");
        Matching matching = new Matcher(COURSE).match(sheet, IdentifyBy.STUDENT_ID, Map.of());

        assertThat(matching.match(0)).isEqualTo(Match.UNKNOWN);
        assertThat(matching.match(1)).isEqualTo(Match.BLANK);
        assertStudent(
                new Matcher(COURSE).match(sheet, IdentifyBy.EMAIL, Map.of()).match(0), 0);
    }

    @Nested
    class Pinned {
        private Matching pinned(String identifier, StudentChoice choice, String header, String line) {
            return new Matcher(COURSE).match(Tables.sheet(header, line), IdentifyBy.ANY, Map.of(identifier, choice));
        }

        @Test
        void aPinDecidesOverEverythingElse() {
            Matching matching =
                    pinned("00123", new StudentChoice.Is("bbrown"), "STUDENT_ID | EMAIL", "00123 | bob@mail.uni.edu");

            assertStudent(matching.match(0), 1);
            assertThat(matching.matchedBy(0)).isEqualTo("pinned");
        }

        @Test
        void aRowCanBeLeftOut() {
            assertThat(pinned("guest@x.org", new StudentChoice.Ignore(), "EMAIL", "Guest@x.org")
                            .match(0))
                    .isEqualTo(Match.IGNORED);
        }

        @Test
        void aPinToNobodyIsRefusedAndMatchesNobody() {
            Matching matching = pinned("00123", new StudentChoice.Is("nobody"), "STUDENT_ID", "00123");

            assertThat(matching.match(0)).isEqualTo(Match.UNKNOWN);
            assertThat(matching.findings())
                    .extracting(finding -> finding.code())
                    .containsExactly(FindingCode.PIN_INVALID);
        }
    }
}
