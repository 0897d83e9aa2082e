package dev.passback.mapping;

import static dev.passback.plan.Planning.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.FindingCode;
import dev.passback.finding.Severity;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.Tables;
import dev.passback.plan.Planning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final GradebookSnapshot BOOK =
            Tables.book(LIVE, "SIS_USER_ID", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8");

    private static Planning plan(String header, String... lines) {
        return Planning.of(BOOK, Tables.sheet(header, lines));
    }

    private static final String[] ADDING_UP = {"S1 | 1 | 2 | 3", "S2 | 2 | 2 | 4", "S3 | 1 | 0.5 | 1.5", "S4 |  | 3 | 3"
    };

    private static Planning named() {
        return plan("STUDENT_ID | Mon/2 | Tue/3 | Total/5", ADDING_UP);
    }

    private static List<String> titles(Planning planning) {
        return planning.plan().items().stream().map(item -> item.title()).toList();
    }

    @Nested
    class Recognised {

        @Test
        void byName() {
            assertThat(titles(named())).containsExactly("Mon", "Tue");
            assertThat(named().message(FindingCode.TOTAL_LEFT_OUT)).isEqualTo("\"Total\" is a total and is left out");
        }

        @Test
        void bySum() {
            Planning planning =
                    plan("STUDENT_ID | Points | Mon | Tue", "S1 | 3 | 1 | 2", "S2 | 4 | 2 | 2", "S3 | 2 | 1 | 1");

            assertThat(titles(planning)).containsExactly("Mon", "Tue");
            assertThat(planning.finding(FindingCode.TOTAL_LEFT_OUT).severity()).isEqualTo(Severity.WARNING);
        }

        @Test
        void bySumWhateverIsAbsentExcusedOrBlank() {
            Planning planning = plan(
                    "STUDENT_ID | Mon | Tue | Wed | All",
                    "S1 | 1 | 2 | EX | 3",
                    "S2 | 2 | ABSENT | 2 | 4",
                    "S3 |  | 4 | 1 | 5",
                    "S4 |  |  |  | ");

            assertThat(titles(planning)).containsExactly("Mon", "Tue", "Wed");
        }

        @Test
        void notByTooFewRows() {
            assertThat(titles(plan("STUDENT_ID | Mon | Tue | All", "S1 | 1 | 2 | 3", "S2 | 2 | 2 | 4")))
                    .containsExactly("Mon", "Tue", "All");
        }

        @Test
        void notByRowsWithOneAddend() {
            assertThat(titles(plan(
                            "STUDENT_ID | Mon | Tue | All",
                            "S1 | 1 | | 1",
                            "S2 | | 2 | 2",
                            "S3 | 3 | 0 | 3",
                            "S4 | 1 | | 1")))
                    .containsExactly("Mon", "Tue", "All");
        }

        @Test
        void notWhereThePointsPossibleSayOtherwise() {
            assertThat(titles(plan("STUDENT_ID | Mon/2 | Tue/3 | Exam/100", ADDING_UP)))
                    .containsExactly("Mon", "Tue", "Exam");
        }

        @Test
        void notWhereItIsAllThereIs() {
            assertThat(titles(plan("STUDENT_ID | Total/5", "S1 | 3"))).containsExactly("Total");
        }

        @Test
        void inAWideSheetWithoutLookingAtEveryColumnForEveryColumn() {
            int columns = 3_000;
            String[] lines = new String[60];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = "S" + i + " | 0".repeat(columns);
            }
            StringBuilder header = new StringBuilder("STUDENT_ID");
            for (int i = 0; i < columns; i++) {
                header.append(" | Q").append(i);
            }
            ScoreSheet sheet = Tables.sheet(header.toString(), lines);

            assertThat(Totals.of(sheet).totals()).isEmpty();
        }
    }

    @Nested
    class Taken {

        @Test
        void coversItsSessions() {
            Planning planning = named().items(ItemsPolicy.TOTAL);

            assertThat(titles(planning)).containsExactly("Total");
            assertThat(planning.message(FindingCode.SESSIONS_LEFT_OUT)).contains("Mon, Tue");
            assertThat(planning.plan().counts().fresh()).isEqualTo(4);
        }

        @Test
        void setsAsideSessionsThatWereRemembered() {
            Planning planning = named().items(ItemsPolicy.TOTAL)
                    .rememberedItem("Mon", new ItemChoice.New("Mon", Optional.empty()))
                    .rememberedItem("Total", new ItemChoice.Ignore());

            assertThat(titles(planning)).containsExactly("Total");
        }

        @Test
        void isSetAsideByTheSessionsEvenIfOnlyItsSumsShowIt() {
            Planning planning = plan("STUDENT_ID | Mon | Tue | All", ADDING_UP)
                    .items(ItemsPolicy.SESSIONS)
                    .rememberedItem("All", new ItemChoice.New("All", Optional.empty()));

            assertThat(titles(planning)).containsExactly("Mon", "Tue");
        }

        @Test
        void goesWhereItWasRemembered() {
            Planning planning = named().items(ItemsPolicy.TOTAL)
                    .rememberedItem("Total", new ItemChoice.New("Participation", Optional.empty()));

            assertThat(titles(planning)).containsExactly("Participation");
        }

        @Test
        void isLoweredByASessionThatIsIgnored() {
            Planning planning = named().items(ItemsPolicy.TOTAL).ignoring("Tue");

            assertThat(planning.changes())
                    .containsExactly("NEW S1 Total:  -> 1", "NEW S2 Total:  -> 2", "NEW S3 Total:  -> 1");
            assertThat(planning.plan().newItems().getFirst().maximum()).contains(new BigDecimal(2));
            assertThat(planning.message(FindingCode.TOTAL_RECOMPUTED)).contains("without Tue");
        }

        @Test
        void standsForItselfWhereAllSessionsAreIgnored() {
            Planning planning = named().items(ItemsPolicy.TOTAL).ignoring("Mon").ignoring("Tue");

            assertThat(planning.changes()).contains("NEW S1 Total:  -> 3", "NEW S4 Total:  -> 3");
        }

        @Test
        void togetherWithItsSessionsIsAWarning() {
            Planning planning = named().item("Total", new ItemChoice.New("Total", Optional.empty()))
                    .item("Mon", new ItemChoice.New("Mon", Optional.empty()));

            assertThat(titles(planning)).containsExactly("Mon", "Total");
            assertThat(planning.message(FindingCode.TOTAL_AND_SESSIONS)).contains("1 of its sessions");
        }

        @Test
        void comesBackWhereASessionThatItCountsCannotBeRead() {
            Planning planning = plan(
                            "STUDENT_ID | Mon/2 | Tue/3 | Wed/1 | Total/6", "S1 | 1 | ? | 1 | 4", "S2 | 1 | 1 | 1 | 3")
                    .items(ItemsPolicy.TOTAL)
                    .ignoring("Wed");

            assertThat(planning.changes()).containsExactly("REJECTED S1 Total:  -> ", "NEW S2 Total:  -> 2");
            assertThat(planning.returned()).hasSize(1);
        }
    }

    @Nested
    class Wrong {
        private final Planning planning =
                plan("STUDENT_ID | Mon/2 | Tue/3 | Total/5", "S1 | 1 | 2 | 4", "S2 | 2 | 2 | 4", "S3 |  | 1 | 9");

        @Test
        void namesTheRows() {
            assertThat(planning.message(FindingCode.TOTAL_NOT_SUM)).endsWith("in lines 2, 4");
            assertThat(planning.finding(FindingCode.TOTAL_NOT_SUM).severity()).isEqualTo(Severity.WARNING);
            assertThat(planning.returned()).isEmpty();
        }

        @Test
        void comesBackOnlyWhereItIsTaken() {
            Planning total = planning.items(ItemsPolicy.TOTAL);

            assertThat(total.changes())
                    .containsExactly("REJECTED S1 Total:  -> ", "NEW S2 Total:  -> 4", "REJECTED S3 Total:  -> ");
            assertThat(total.returned()).containsExactly("2: TOTAL_NOT_SUM", "4: TOTAL_NOT_SUM");
            assertThat(total.finding(FindingCode.TOTAL_NOT_SUM).severity()).isEqualTo(Severity.RETURNED);
        }

        @Test
        void isStillToldWhereTheTotalIsComputedAgain() {
            assertThat(planning.items(ItemsPolicy.TOTAL).ignoring("Tue").codes())
                    .contains(FindingCode.TOTAL_RECOMPUTED, FindingCode.TOTAL_NOT_SUM);
        }

        @Test
        void pointsPossibleAreTold() {
            assertThat(plan("STUDENT_ID | Mon/2 | Tue/3 | Total/6", ADDING_UP).message(FindingCode.TOTAL_NOT_SUM))
                    .contains("points possible");
        }
    }
}
