package dev.passback.plan;

import static dev.passback.plan.Planning.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Roster;
import dev.passback.grade.Tables;
import dev.passback.mapping.ItemChoice;
import dev.passback.mapping.TitleRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DestinationTest {
    private static final GradebookSnapshot BOOK =
            Tables.book(LIVE, "SIS_USER_ID | EMAIL | Quiz/10", "S1 | a@u.edu | ", "S2 | | ", "S3 | | 7", "S4 | | 8");

    /** A file that names students by e-mail, and cannot begin a title with {@code =}. */
    private static final Destination BY_EMAIL = new Destination() {
        @Override
        public TitleRule titles() {
            return title -> title.replaceFirst("^=", "_");
        }

        @Override
        public Map<Integer, Finding> notCarried(Roster roster, int[] students) {
            return Arrays.stream(students)
                    .filter(student -> roster.columns().get(1).values().isBlank(student))
                    .boxed()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            student -> Finding.of(
                                    FindingCode.IDENTIFIER_MISSING,
                                    Place.WHOLE,
                                    Wording.verbatim("no e-mail address"))));
        }
    };

    private static Planning plan(String header, String... lines) {
        return Planning.of(BOOK, Tables.sheet(header, lines)).destination(BY_EMAIL);
    }

    @Test
    void studentsThatTheFileCannotNameComeBack() {
        Planning planning = plan("STUDENT_ID | Quiz/10", "S1 | 5", "S2 | 6");

        assertThat(planning.changes()).containsExactly("NEW S1 Quiz:  -> 5", "REJECTED S2 Quiz:  -> ");
        assertThat(planning.returned()).containsExactly("3: IDENTIFIER_MISSING");
        assertThat(planning.finding(FindingCode.IDENTIFIER_MISSING).place())
                .isEqualTo(Place.row(3).of("S2"));
        assertThat(planning.plan().counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void studentsWhoGetNothingNeedNoName() {
        Planning planning = plan("STUDENT_ID | Quiz/10", "S2 | ", "S3 | 7", "S4 | 9");

        assertThat(planning.changes()).containsExactly("SAME S3 Quiz: 7 -> 7", "CONFLICT S4 Quiz: 8 -> 9");
        assertThat(planning.returned()).containsExactly("4: SCORE_CONFLICT");
        assertThat(planning.codes()).doesNotContain(FindingCode.IDENTIFIER_MISSING);
    }

    @Test
    void anItemThatOnlySuchStudentsWouldGetIsNotMade() {
        assertThat(plan("STUDENT_ID | Poll/1", "S2 | 1").plan().newItems()).isEmpty();
    }

    @Test
    void textInTheGradebookIsNotOverwritten() {
        GradebookSnapshot book = Tables.book(LIVE, "SIS_USER_ID | Quiz/10", "S1 | ?");
        Planning planning = Planning.of(book, Tables.sheet("STUDENT_ID | Quiz/10", "S1 | 5"));

        assertThat(planning.changes()).containsExactly("CONFLICT S1 Quiz:  -> 5");
        assertThat(planning.returned()).containsExactly("2: SCORE_CONFLICT");
    }

    @Test
    void aTitleIsMadeSafeAndThatIsTold() {
        Planning planning = plan("STUDENT_ID | =Poll/1", "S1 | 1");

        assertThat(planning.changes()).containsExactly("NEW S1 _Poll:  -> 1");
        assertThat(planning.message(FindingCode.TITLE_MADE_SAFE)).isEqualTo("\"=Poll\" is written as \"_Poll\"");
    }

    @Test
    void aSafeTitleIsToldWhoeverChoseIt() {
        Planning planning = plan("STUDENT_ID | =Poll/1", "S1 | 1");

        assertThat(planning.choices(planning.plan().choices()).codes()).contains(FindingCode.TITLE_MADE_SAFE);
        assertThat(planning.item("=Poll", new ItemChoice.New("Other", Optional.empty()))
                        .codes())
                .doesNotContain(FindingCode.TITLE_MADE_SAFE);
    }

    @Test
    void twoColumnsWhoseSafeTitlesAreOneComeBack() {
        Planning planning = plan("STUDENT_ID | =Poll/1 | _poll/1", "S1 | 1 | 1");

        assertThat(planning.changes()).isEmpty();
        assertThat(planning.plan().findings())
                .filteredOn(finding -> finding.code() == FindingCode.ITEM_COLLISION)
                .hasSize(2);
    }
}
