package dev.passback.mapping;

import static dev.passback.plan.Planning.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.Tables;
import dev.passback.match.IdentifyBy;
import dev.passback.plan.Planning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ItemMapperTest {
    private static final GradebookSnapshot BOOK =
            Tables.book(LIVE, "SIS_USER_ID | Quiz 1/10 | Twice | TWICE | Attendance", "S1 | | | |");

    private static ItemMapping map(GradebookSnapshot book, Choices choices, Choices remembered, String... titles) {
        ScoreSheet sheet =
                Tables.sheet("STUDENT_ID | " + String.join(" | ", titles), "S1" + " | 1".repeat(titles.length));
        return new ItemMapper(book, TitleRule.AS_IS).map(sheet, choices, remembered, Optional.empty());
    }

    private static ItemMapping map(String... titles) {
        return map(BOOK, Choices.NONE, Choices.NONE, titles);
    }

    private static Choices choose(String column, ItemChoice choice) {
        return new Choices(IdentifyBy.ANY, Map.of(column, choice), Map.of());
    }

    private static ItemTarget only(ItemMapping mapping) {
        return mapping.items().getFirst().target();
    }

    private static void assertExisting(ItemMapping mapping, int index) {
        assertThat(only(mapping))
                .isEqualTo(new ItemTarget.Existing(index, BOOK.items().get(index)));
    }

    private static void assertReturned(ItemTarget target, FindingCode code) {
        assertThat(target).isInstanceOfSatisfying(ItemTarget.Returned.class, returned -> assertThat(returned.code())
                .isEqualTo(code));
    }

    private static List<FindingCode> codes(ItemMapping mapping) {
        return mapping.findings().stream().map(Finding::code).toList();
    }

    @Nested
    class Unattended {

        @Test
        void takesTheItemOfTheSameTitleWithoutCaseAndBlanks() {
            assertExisting(map("quiz1"), 0);
            assertExisting(map(" QUIZ  1 "), 0);
        }

        @Test
        void makesAnItemOfAnyOtherColumn() {
            ItemMapping mapping = map("Quiz 2/5");

            assertThat(only(mapping)).isInstanceOfSatisfying(ItemTarget.Fresh.class, fresh -> {
                assertThat(fresh.item().title()).isEqualTo("Quiz 2");
                assertThat(fresh.item().maximum()).contains(new BigDecimal(5));
            });
        }

        @Test
        void givesEveryNewItemTheOneMaximumThatTheGradebookHas() {
            GradebookLimits limits = new GradebookLimits(LIVE.capabilities(), 5, 2, Optional.of(new BigDecimal(100)));
            ItemMapping mapping = map(Tables.book(limits, "SIS_USER_ID", "S1"), Choices.NONE, Choices.NONE, "Quiz 2/5");

            assertThat(((ItemTarget.Fresh) only(mapping)).item().maximum()).contains(new BigDecimal(100));
        }

        @Test
        void sendsAColumnBackThatCouldGoToTwoItems() {
            assertReturned(only(map("twice")), FindingCode.ITEM_AMBIGUOUS);
        }

        @Test
        void sendsTwoColumnsBackThatWouldGoToOneItem() {
            for (String[] titles : List.of(new String[] {"Quiz 1", "QUIZ1"}, new String[] {"New one", "newone"})) {
                ItemMapping mapping = map(titles);

                assertThat(mapping.items()).allSatisfy(item -> {
                    assertReturned(item.target(), FindingCode.ITEM_COLLISION);
                    assertThat(((ItemTarget.Returned) item.target()).reason().text())
                            .contains(titles[0], titles[1]);
                });
            }
        }

        @Test
        void sendsAColumnBackWhoseItemTakesNoPoints() {
            assertReturned(
                    only(map(
                            Tables.withAccess(BOOK, "Quiz 1", Access.READ_ONLY), Choices.NONE, Choices.NONE, "Quiz 1")),
                    FindingCode.ITEM_READ_ONLY);
            assertReturned(
                    only(map(
                            Tables.withAccess(BOOK, "Quiz 1", Access.NOT_POINTS),
                            Choices.NONE,
                            Choices.NONE,
                            "Quiz 1")),
                    FindingCode.ITEM_NOT_POINTS);
        }

        @Test
        void makesNoItemWhereTheGradebookCannot() {
            GradebookLimits limits = Planning.without(LIVE, Capability.CREATE_ITEMS);

            assertReturned(
                    only(map(Tables.book(limits, "SIS_USER_ID", "S1"), Choices.NONE, Choices.NONE, "Quiz 2")),
                    FindingCode.ITEM_READ_ONLY);
        }
    }

    @Nested
    class Explicit {

        @Test
        void decidesOverTheTitleAndOverWhatWasRemembered() {
            assertExisting(
                    map(
                            BOOK,
                            choose("Quiz 1", new ItemChoice.To("attendance")),
                            choose("Quiz 1", new ItemChoice.Ignore()),
                            "Quiz 1"),
                    3);
        }

        @Test
        void aNewItemThatExistsByNowIsThatItem() {
            assertExisting(
                    map(BOOK, choose("Poll", new ItemChoice.New("Quiz 1", Optional.empty())), Choices.NONE, "Poll"), 0);
        }

        @Test
        void aNewItemHasTheMaximumThatWasSaidElseTheColumns() {
            ItemChoice said = new ItemChoice.New("Polls", Optional.of(new BigDecimal(7)));
            ItemChoice unsaid = new ItemChoice.New("Polls", Optional.empty());

            assertThat(((ItemTarget.Fresh) only(map(BOOK, choose("Poll", said), Choices.NONE, "Poll/5")))
                            .item()
                            .maximum())
                    .contains(new BigDecimal(7));
            assertThat(((ItemTarget.Fresh) only(map(BOOK, choose("Poll", unsaid), Choices.NONE, "Poll/5")))
                            .item()
                            .maximum())
                    .contains(new BigDecimal(5));
        }

        @Test
        void anUnknownColumnOrItemIsRefusedWithWhatThereIs() {
            ItemMapping column = map(BOOK, choose("Quzi", new ItemChoice.Ignore()), Choices.NONE, "Quiz 1");
            ItemMapping item = map(BOOK, choose("Quiz 1", new ItemChoice.To("Nope")), Choices.NONE, "Quiz 1");

            assertThat(codes(column)).containsExactly(FindingCode.MAPPING_UNKNOWN_COLUMN);
            assertThat(column.findings().getFirst().message()).contains("Quzi", "Quiz 1");
            assertThat(codes(item)).containsExactly(FindingCode.MAPPING_UNKNOWN_ITEM);
            assertThat(item.findings().getFirst().message()).contains("Nope", "Attendance");
            assertReturned(only(item), FindingCode.ITEM_GONE);
        }
    }

    @Nested
    class Remembered {

        @Test
        void decidesWhereNothingIsSaid() {
            assertExisting(map(BOOK, Choices.NONE, choose("Poll", new ItemChoice.To("Attendance")), "Poll"), 3);
        }

        @Test
        void aColumnThatIsNotHereIsPassedOver() {
            assertThat(codes(map(BOOK, Choices.NONE, choose("Old", new ItemChoice.Ignore()), "Quiz 1")))
                    .isEmpty();
        }

        @Test
        void anItemThatIsGoneIsNotMadeAgainUnasked() {
            Choices remembered = choose("Poll", new ItemChoice.To("Gone"));
            ItemMapping mapping = map(BOOK, Choices.NONE, remembered, "Poll");

            assertReturned(only(mapping), FindingCode.ITEM_GONE);
            assertThat(codes(mapping)).isEmpty();
            // a plan that is given back says the same
            assertThat(codes(map(BOOK, remembered, remembered, "Poll"))).isEmpty();
        }
    }

    @Test
    void findsTheItemThatAnEarlierTransferMadeUnderASafeTitle() {
        TitleRule safe = title -> title.replace("=", "_");
        ScoreSheet sheet = Tables.sheet("STUDENT_ID | =Quiz 1", "S1 | 1");
        GradebookSnapshot made = Tables.book(LIVE, "SIS_USER_ID | _Quiz 1", "S1 | ");

        assertThat(new ItemMapper(made, safe)
                        .map(sheet, Choices.NONE, Choices.NONE, Optional.empty())
                        .items()
                        .getFirst()
                        .target())
                .isInstanceOf(ItemTarget.Existing.class);
    }
}
