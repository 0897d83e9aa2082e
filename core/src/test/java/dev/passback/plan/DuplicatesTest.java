package dev.passback.plan;

import static dev.passback.plan.Planning.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.FindingCode;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
    private static final GradebookSnapshot BOOK =
            Tables.book(LIVE, "SIS_USER_ID | EMAIL | Quiz/10 | Lab/5", "S1 | a@u.edu | | ", "S2 | b@u.edu | |");

    /** Two accounts of one student: one known by the id, one by the e-mail. */
    private static Planning twice(String first, String second) {
        return Planning.of(
                BOOK,
                Tables.sheet("STUDENT_ID | EMAIL | Quiz/10 | Lab/5", "S1 | | " + first, " | a@u.edu | " + second));
    }

    @Test
    void rowsThatAgreeAreOne() {
        Planning planning = twice("3 | 4", "3.0 | 4");

        assertThat(planning.changes()).containsExactly("NEW S1 Quiz:  -> 3", "NEW S1 Lab:  -> 4");
        assertThat(planning.message(FindingCode.STUDENT_TWICE_MERGED)).contains("lines 2, 3", "agree");
        assertThat(planning.returned()).isEmpty();
    }

    @Test
    void rowsThatCompleteEachOtherAreOne() {
        Planning planning = twice("3 | ", " | 4");

        assertThat(planning.changes()).containsExactly("NEW S1 Quiz:  -> 3", "NEW S1 Lab:  -> 4");
        assertThat(planning.plan().changes().map(Change::line)).containsExactly(2, 3);
    }

    @Test
    void rowsThatDifferComeBackWithAllTheirScores() {
        Planning planning = twice("3 | 4", "5 | ");

        assertThat(planning.changes()).isEmpty();
        assertThat(planning.returned()).containsExactly("2: STUDENT_TWICE", "3: STUDENT_TWICE");
        assertThat(planning.plan().counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 3, 0));
    }

    @Test
    void rowsThatDifferOnlyInAColumnThatIsLeftOutAreOne() {
        assertThat(twice("3 | 4", "5 | 4").ignoring("Quiz").changes()).containsExactly("NEW S1 Lab:  -> 4");
    }

    @ParameterizedTest
    @CsvSource({"HIGHEST, 5, 4", "SUM, 8, 4", "LATEST, 3, 4"})
    void aPolicyDecides(Policy.Duplicates policy, String quiz, String lab) {
        Planning planning = twice("5 | 4", "3 | ").duplicates(policy);

        assertThat(planning.changes()).containsExactly("NEW S1 Quiz:  -> " + quiz, "NEW S1 Lab:  -> " + lab);
        assertThat(planning.message(FindingCode.STUDENT_TWICE_MERGED)).contains("by policy");
    }

    @ParameterizedTest
    @CsvSource({"EX, ABSENT, EX", "ABSENT, EX, EX", "0, ABSENT, 0", "EX, 1, 1", "-1, ABSENT, -1"})
    void theHighestDoesNotDependOnTheOrder(String one, String other, String highest) {
        assertThat(twice(one + " | ", other + " | ")
                        .duplicates(Policy.Duplicates.HIGHEST)
                        .changes())
                .containsExactly("NEW S1 Quiz:  -> " + highest);
    }

    @Test
    void zeroAndAbsentDiffer() {
        assertThat(twice("0 | ", "ABSENT | ").returned()).hasSize(2);
    }

    @Test
    void aCellThatCannotBeReadBringsBothRowsBack() {
        Planning planning = twice("? | 4", "7 | 4");

        assertThat(planning.changes()).containsExactly("REJECTED S1 Quiz:  -> ", "NEW S1 Lab:  -> 4");
        assertThat(planning.plan().returned()).extracting(ReturnedRow::line).containsExactly(2, 3);
    }

    @Test
    void aSumThatIsInConflictComesBackWithAllItsParts() {
        Planning planning = twice("5 | ", "3 | ")
                .duplicates(Policy.Duplicates.SUM)
                .book(Tables.book(LIVE, "SIS_USER_ID | EMAIL | Quiz/10", "S1 | a@u.edu | 2"));

        assertThat(planning.changes()).containsExactly("CONFLICT S1 Quiz: 2 -> 8");
        assertThat(planning.plan().returned()).extracting(ReturnedRow::line).containsExactly(2, 3);
    }
}
