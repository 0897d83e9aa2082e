package dev.passback.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.passback.grade.IdentifierKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhoIsWhoTest {
    private static final String USERS = "MOODLE_USER_ID | ID_NUMBER | EMAIL | Q1/10";

    private static Map<String, String> people(String... users) {
        return LinkedCourse.of(USERS, users)
                .book(
                        "OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | ID_NUMBER | EMAIL | NAME",
                        "1 | S1  | P-1 | ana@college.edu  | Ana Lopez",
                        "2 | S2  | P-2 | ben@college.edu  | Ben Okafor",
                        "3 | dD7 |     | home@college.edu | Dora Doe",
                        "4 | Dd7 |     | home@college.edu | Deng Doe",
                        "5 | 55  | P-5 | eve@college.edu  | Eve Stone")
                .people();
    }

    @Test
    void theCrossReferenceNamesAStudent() {
        assertThat(people("8 | oec_student_2 | | 5")).containsExactly(entry("8", "2"));
    }

    @Test
    void theIdNumberIsARegistrationNumberOrAnIdNumber() {
        assertThat(people("8 | S1 | | 5", "9 | P-2 | | 5")).containsExactly(entry("8", "1"), entry("9", "2"));
    }

    @Test
    void anAddressNamesAStudentWhateverItsLetterCase() {
        assertThat(people("8 | | ANA@College.edu | 5")).containsExactly(entry("8", "1"));
    }

    @Test
    void allThatTheRosterKnowsMustAgree() {
        assertThat(people("8 | S1 | ana@college.edu | 5", "9 | S2 | eve@college.edu | 5"))
                .containsExactly(entry("8", "1"), entry("9", "conflict"));
    }

    @Test
    void theCrossReferenceMustAgreeWithTheAddressToo() {
        assertThat(people("8 | oec_student_1 | ben@college.edu | 5")).containsExactly(entry("8", "conflict"));
    }

    @Test
    void whatTheRosterDoesNotKnowSaysNothing() {
        assertThat(people("8 | S1 | private@mail.com | 5", "9 | X9 | ben@college.edu | 5"))
                .containsExactly(entry("8", "1"), entry("9", "2"));
    }

    @Test
    void aCrossReferenceToNobodyHereIsNobodyWhateverTheAddressSays() {
        assertThat(people("8 | oec_student_77 | ana@college.edu | 5")).containsExactly(entry("8", "unmatched"));
    }

    @Test
    void anAddressThatTwoStudentsShareSaysNothing() {
        assertThat(people("8 | | home@college.edu | 5", "9 | dD7 | home@college.edu | 5"))
                .containsExactly(entry("8", "unmatched"), entry("9", "3"));
    }

    @Test
    void anAddressThatTwoUsersShareSaysNothing() {
        assertThat(people("8 | | ana@college.edu | 5", "9 | | ANA@college.edu | 5", "10 | S1 | ana@college.edu | 5"))
                .containsExactly(entry("8", "unmatched"), entry("9", "unmatched"), entry("10", "1"));
    }

    @Test
    void anIdNumberThatTwoUsersShareSaysNothing() {
        assertThat(people("8 | S1 | | 5", "9 | S1 | ben@college.edu | 5"))
                .containsExactly(entry("8", "unmatched"), entry("9", "2"));
    }

    @Test
    void anIdNumberThatTwoStudentsShareSaysNothing() {
        Map<String, String> people = LinkedCourse.of(USERS, "8 | S1 | | 5", "9 | S1x | ben@college.edu | 5")
                .book(
                        "OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | ID_NUMBER | EMAIL",
                        "1 | S1 |    | ana@college.edu",
                        "2 |    | S1 | ben@college.edu")
                .people();

        assertThat(people).containsExactly(entry("8", "unmatched"), entry("9", "2"));
    }

    @Test
    void letterCaseOfAnIdCountsOnlyWhereTheRosterTellsStudentsApartByIt() {
        assertThat(people("8 | s1 | | 5", "9 | Dd7 | | 5", "10 | DD7 | | 5"))
                .containsEntry("8", "1")
                .containsEntry("9", "4")
                .extractingByKey("10")
                .isNotIn("3", "4");
    }

    @Test
    void twoUsersWhoLeadToOneStudentAreBothInConflict() {
        assertThat(people("8 | S1 | | 5", "9 | | ana@college.edu | 6"))
                .containsExactly(entry("8", "conflict"), entry("9", "conflict"));
    }

    @Test
    void twoUsersAreInConflictAlsoWhereOnlyOneHasSomethingToCarry() {
        LinkedCourse course = LinkedCourse.of(USERS, "8 | S1 | | 5", "9 | | ana@college.edu |")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | EMAIL | Q1/10", "1 | S1 | ana@college.edu |");

        assertThat(course.people()).containsExactly(entry("8", "conflict"), entry("9", "conflict"));
        assertThat(course.writes()).isEmpty();
    }

    @Test
    void aLikelyMatchIsToldAndNotTaken() {
        LinkPlan plan = LinkedCourse.of("MOODLE_USER_ID | ID_NUMBER | NAME | Q1/10", "8 | S01 | Ana Lopez | 5")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | NAME | Q1/10", "1 | S1 | Ana Lopez |")
                .plan();

        assertThat(plan.people()).extractingByKey("8").isInstanceOf(WhoIs.Unmatched.class);
        assertThat(plan.plan().writes()).isEmpty();
    }

    @Test
    void aNameAloneIsNobody() {
        LinkedCourse course = LinkedCourse.of("MOODLE_USER_ID | NAME | Q1/10", "8 | Ana Lopez | 5")
                .book("OPENEDUCAT_STUDENT_ID | NAME | Q1/10", "1 | Ana Lopez |");

        assertThat(course.people()).containsExactly(entry("8", "unmatched"));
    }

    @Test
    void moodlesOwnNumbersAreNoNumbersOfTheGradebook() {
        assertThat(people("1 | | | 5", "55 | | | 5"))
                .containsExactly(entry("1", "unmatched"), entry("55", "unmatched"));
    }

    @Test
    void aPinDecidesBeforeEveryIdentifier() {
        LinkedCourse course = LinkedCourse.of(USERS, "8 | S2 | ben@college.edu | 5", "9 | oec_student_77 | | 6")
                .book(
                        "OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | EMAIL | Q1/10",
                        "1 | S1 | ana@college.edu |",
                        "2 | S2 | ben@college.edu |")
                .pin("8", "S1")
                .pin("9", "oec_student_2");

        assertThat(course.people()).containsExactly(entry("8", "1"), entry("9", "2"));
        assertThat(course.writes()).containsExactly("Q1 of 1:  -> 5", "Q1 of 2:  -> 6");
    }

    @Test
    void aPinOfAUserIsNoPinOfWhoeverHasThatNumberAsIdNumber() {
        LinkedCourse course = LinkedCourse.of(USERS, "8 | | | 5", "9 | 8 | | 6")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q1/10", "1 | S1 |", "2 | 8 |")
                .pin("8", "S1");

        assertThat(course.people()).containsExactly(entry("8", "1"), entry("9", "2"));
        assertThat(course.writes()).containsExactly("Q1 of 1:  -> 5", "Q1 of 2:  -> 6");
    }

    @Test
    void nobodyGetsAPinByCallingThemselvesLikeAPinnedUser() {
        LinkedCourse course = LinkedCourse.of("MOODLE_USER_ID | ID_NUMBER | NAME", "8 | | Ana", "9 | User 8 | user 8")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER", "1 | S1")
                .pin("8", "S1");

        assertThat(course.people()).containsExactly(entry("8", "1"), entry("9", "unmatched"));
    }

    @Test
    void blanksAroundACrossReferenceLeaveTheOtherIdentifiersCounting() {
        LinkedCourse course = LinkedCourse.of("MOODLE_USER_ID", "7")
                .user("8", IdentifierKind.ID_NUMBER, " oec_student_1 ", IdentifierKind.EMAIL, "ben@college.edu")
                .book("OPENEDUCAT_STUDENT_ID | EMAIL", "1 | ana@college.edu", "2 | ben@college.edu");

        assertThat(course.people()).containsEntry("8", "conflict");
    }

    @Test
    void aPinOfAUserWhoLeftReachesNobodyElse() {
        LinkedCourse course = LinkedCourse.of(USERS, "9 | 8 | | 6")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q1/10", "1 | S1 |", "2 | 8 |")
                .pin("8", "S1");

        assertThat(course.people()).containsExactly(entry("9", "2"));
    }

    @Test
    void aPinToNobodySendsTheUserNowhereElse() {
        LinkedCourse course = LinkedCourse.of(USERS, "8 | S2 | | 5")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q1/10", "2 | S2 |")
                .pin("8", "S9");

        assertThat(course.people()).containsExactly(entry("8", "unmatched"));
        assertThat(course.writes()).isEmpty();
    }

    @Test
    void aPinToAStudentWhomAnotherUserIsIsAConflictOfBoth() {
        LinkedCourse course = LinkedCourse.of(USERS, "8 | | | 5", "9 | S1 | | 6")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q1/10", "1 | S1 |")
                .pin("8", "S1");

        assertThat(course.people()).containsExactly(entry("8", "conflict"), entry("9", "conflict"));
        assertThat(course.writes()).isEmpty();
    }

    @Test
    void whatAPinnedUserHasSaysNothingAboutOthers() {
        LinkedCourse course = LinkedCourse.of(USERS, "8 | S2 | | 5", "9 | S2 | | 6")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q1/10", "1 | S1 |", "2 | S2 |")
                .pin("8", "S1");

        assertThat(course.people()).containsExactly(entry("8", "1"), entry("9", "2"));
    }
}
