package dev.passback.plan;

import static dev.passback.plan.Planning.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Severity;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Tables;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemChoice;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImportRulesTest {
    private static final GradebookSnapshot BOOK = Tables.book(
            LIVE,
            "ID_NUMBER | USERNAME | EMAIL   | Quiz/10 | Twice | TWICE",
            "S1        | ann      | a@u.edu |         |       |",
            "S2        | ben      | b@u.edu |         |       |",
            "S3        | cat      | c@u.edu |         |       |");

    private static Planning plan(RuleSet rules, String header, String... lines) {
        return Planning.of(BOOK, Tables.sheet(header, lines)).rules(rules);
    }

    @Nested
    class Moodle {

        private Planning moodle(String... lines) {
            return plan(RuleSet.MOODLE, "STUDENT_ID | EMAIL | Quiz/10", lines);
        }

        @Test
        void oneIdentifierIsChosenForTheWholeImport() {
            Planning planning = moodle("S1 | a@u.edu | 1", "S2 | b@u.edu | 2", " | c@u.edu | 3");

            assertThat(planning.plan().choices().identifyBy()).isEqualTo(IdentifyBy.EMAIL);
            assertThat(planning.plan().verdict()).isEqualTo(Verdict.GO);
            assertThat(planning.plan().counts().fresh()).isEqualTo(3);
        }

        @Test
        void anIdThatStandsInTwoColumnsCountsOnce() {
            Planning planning = plan(
                    RuleSet.MOODLE,
                    "STUDENT_ID | ID_NUMBER | EMAIL | Quiz/10",
                    "S1 | S1 | a@u.edu | 1",
                    "S2 | S2 | b@u.edu | 2",
                    " |  | c@u.edu | 3");

            assertThat(planning.plan().choices().identifyBy()).isEqualTo(IdentifyBy.EMAIL);
        }

        @Test
        void aBlankIdentifierIsIgnoredWithANotice() {
            Planning planning = moodle("S1 | | 1", "S2 | | 2", " | c@u.edu | 3");

            assertThat(planning.plan().choices().identifyBy()).isEqualTo(IdentifyBy.STUDENT_ID);
            assertThat(planning.plan().verdict()).isEqualTo(Verdict.GO);
            assertThat(planning.finding(FindingCode.STUDENT_BLANK).severity()).isEqualTo(Severity.INFO);
            assertThat(planning.returned()).isEmpty();
            assertThat(planning.plan().counts()).isEqualTo(new Counts(2, 0, 0, 0, 0, 0, 0));
        }

        @Test
        void anAddressInTheIdColumnIsUnrecognisedAndNotBlank() {
            Planning planning = moodle("S1 | | 1", "S2 | | 2", "c@u.edu | | 3");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.REFUSED);
        }

        @Test
        void everyUnrecognisedIdentifierIsListedAndTheImportRefused() {
            Planning planning = moodle("S1 | | 1", "nope | | 2", "0S2 | | 3", "S3 | | 4", "#1DD44B82 | | 5");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(planning.plan().findings())
                    .filteredOn(finding -> finding.code() == FindingCode.IMPORT_UNRECOGNISED)
                    .extracting(finding -> finding.place().row().getAsInt())
                    .containsExactly(3, 4, 6);
        }

        @Test
        void aPersonsChoiceOfTheIdentifierStands() {
            assertThat(moodle("S1 | a@u.edu | 1", " | b@u.edu | 2")
                            .identifyBy(IdentifyBy.STUDENT_ID)
                            .plan()
                            .choices()
                            .identifyBy())
                    .isEqualTo(IdentifyBy.STUDENT_ID);
        }

        @Test
        void anIgnoredStudentIsNotUnrecognised() {
            assertThat(moodle("S1 | | 1", "nope | | 2")
                            .pin("nope", new StudentChoice.Ignore())
                            .plan()
                            .verdict())
                    .isEqualTo(Verdict.GO);
        }
    }

    @Nested
    class Canvas {

        private Planning canvas(String... lines) {
            return plan(RuleSet.CANVAS, "STUDENT_ID | EMAIL | Mon/2 | Tue/3 | Total/5", lines);
        }

        @Test
        void eachRowMayHaveItsOwnIdentifierAndABlankOneIsIgnored() {
            Planning planning = canvas("S1 | | 1 | 2 | 3", " | b@u.edu | 1 | 1 | 2", " | | 2 | 2 | 4");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.GO);
            assertThat(planning.plan().counts()).isEqualTo(new Counts(4, 0, 0, 0, 0, 0, 0));
        }

        @Test
        void anUnrecognisedStudentNeedsADecision() {
            Planning planning = canvas("S1 | | 1 | 2 | 3", "nope | | 1 | 1 | 2");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.DECISION_NEEDED);
            assertThat(planning.message(FindingCode.IMPORT_STUDENT_OPEN)).contains("nope");
            assertThat(planning.pin("nope", new StudentChoice.Is("S2")).plan().verdict())
                    .isEqualTo(Verdict.GO);
            assertThat(planning.pin("nope", new StudentChoice.Ignore()).plan().verdict())
                    .isEqualTo(Verdict.GO);
        }

        @Test
        void aColumnThatCannotBeMappedNeedsADecision() {
            Planning planning = plan(RuleSet.CANVAS, "STUDENT_ID | twice/5", "S1 | 2");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.DECISION_NEEDED);
            assertThat(planning.finding(FindingCode.IMPORT_ITEM_OPEN).place().column())
                    .contains("twice");
            assertThat(planning.item("twice", new ItemChoice.New("Third", Optional.empty()))
                            .plan()
                            .verdict())
                    .isEqualTo(Verdict.GO);
        }

        @Test
        void theTotalMustBeTheSumEvenIfItIsLeftOut() {
            Planning planning = canvas("S1 | | 1 | 2 | 4", "S2 | | 1 | 1 | 2");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(planning.message(FindingCode.IMPORT_TOTAL_NOT_SUM)).contains("line 2");
        }

        @Test
        void thePointsOfTheTotalMustBeTheSumOfTheItemsPoints() {
            Planning planning = plan(RuleSet.CANVAS, "STUDENT_ID | Mon/2 | Tue/3 | Total/6", "S1 | 1 | 2 | 3");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(planning.codes()).contains(FindingCode.IMPORT_POINTS_NOT_SUM);
        }

        @Test
        void anItemWithPointsIsNotIgnoredBesideTheTotal() {
            Planning total = canvas("S1 | | 1 | 2 | 3").items(ItemsPolicy.TOTAL);

            assertThat(total.plan().verdict()).isEqualTo(Verdict.GO);
            assertThat(total.ignoring("Tue").plan().verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(total.ignoring("Tue").codes()).contains(FindingCode.IMPORT_ITEM_IGNORED);
        }

        @Test
        void anItemWithPointsMayBeIgnoredWhereTheSessionsAreTaken() {
            assertThat(canvas("S1 | | 1 | 2 | 3").ignoring("Tue").plan().verdict())
                    .isEqualTo(Verdict.GO);
        }

        @Test
        void anItemWithoutPointsMayBeIgnoredBesideTheTotal() {
            Planning planning = plan(RuleSet.CANVAS, "STUDENT_ID | Mon/5 | Note/0 | Total/5", "S1 | 3 | 0 | 3")
                    .items(ItemsPolicy.TOTAL)
                    .ignoring("Note");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.GO);
        }
    }

    @Nested
    class Passback {

        @Test
        void goodRowsGoAndBadRowsComeBack() {
            Planning planning = plan(RuleSet.PASSBACK, "STUDENT_ID | Quiz/10", "S1 | 1", "nope | 2", " | 3");

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.GO);
            assertThat(planning.returned()).containsExactly("3: STUDENT_UNKNOWN", "4: STUDENT_BLANK");
        }

        @Test
        void aMistakeInTheMappingNeedsAPerson() {
            Planning planning = plan(RuleSet.PASSBACK, "STUDENT_ID | Quiz/10", "S1 | 1");

            assertThat(planning.ignoring("Quzi").plan().verdict()).isEqualTo(Verdict.DECISION_NEEDED);
            assertThat(planning.pin("S1", new StudentChoice.Is("nobody")).plan().verdict())
                    .isEqualTo(Verdict.DECISION_NEEDED);
        }

        @Test
        void aRememberedPinToAStudentWhoLeftStopsNobodyElse() {
            Choices remembered = new Choices(IdentifyBy.ANY, Map.of(), Map.of("S1", new StudentChoice.Is("left")));
            Planning planning = plan(RuleSet.PASSBACK, "STUDENT_ID | Quiz/10", "S1 | 1", "S2 | 2")
                    .remembered(remembered);

            assertThat(planning.plan().verdict()).isEqualTo(Verdict.GO);
            assertThat(planning.changes()).containsExactly("NEW S2 Quiz:  -> 2");
            assertThat(planning.plan().findings())
                    .filteredOn(f -> f.severity() == Severity.RETURNED)
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.PIN_INVALID, FindingCode.STUDENT_UNKNOWN);
        }
    }
}
