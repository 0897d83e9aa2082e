package dev.passback.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.grade.ValueHash;
import dev.passback.link.CellId;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import dev.passback.link.Standing;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerCsvTest {
    private static final Optional<BigDecimal> HUNDRED = Optional.of(BigDecimal.valueOf(100));
    private static final String SEVEN = ValueHash.of(Score.points(7), HUNDRED);

    /** {@return a course in which each of these cells has 7 of 100 points} */
    private static Mirror mirror(String... cells) {
        Map<CellId, LinkedCell> byId = new LinkedHashMap<>();
        Map<ItemOrigin, SheetItem> items = new LinkedHashMap<>();
        for (String text : cells) {
            CellId id = CellId.parse(text).orElseThrow();
            items.put(id.item(), SheetItem.of(id.item(), "Activity " + id.item(), HUNDRED));
            byId.put(id, LinkedCell.first(id, Score.points(7), SEVEN));
        }
        return new Mirror(Map.of(), items, byId);
    }

    private static LedgerCsv.Imported read(Mirror mirror, String... lines) {
        return LedgerCsv.read(mirror, new StringReader(String.join("\n", lines) + "\n"));
    }

    private static List<String> settled(LedgerCsv.Imported imported) {
        return imported.cells().stream()
                .map(cell -> cell.id() + (cell.isPending() ? " pending" : " settled"))
                .toList();
    }

    private static String written(Mirror mirror) {
        StringWriter out = new StringWriter();
        LedgerCsv.write(mirror, out);
        return out.toString();
    }

    private static Mirror carried(Mirror mirror) {
        Map<CellId, LinkedCell> cells = new LinkedHashMap<>();
        mirror.cells().forEach((id, cell) -> cells.put(id, cell.stands(Standing.SYNCED)));
        return new Mirror(Map.of(), mirror.items(), cells);
    }

    @Test
    void whatIsWrittenSettlesAllWhenItIsReadAgain() {
        Mirror mirror = mirror("A42:8", "G42:8", "Q42:8", "G1000042:8", "Q1000042:8");

        String table = written(carried(mirror));

        assertThat(table.lines())
                .containsExactlyInAnyOrder(
                        "key,kind,student,hash",
                        "grade_42,assignment,8," + SEVEN,
                        "grade_42,grade_item,8," + SEVEN,
                        "grade_1000042,quiz,8," + SEVEN,
                        "grade_1000042,grade_item,8," + SEVEN,
                        "grade_2000042,quiz,8," + SEVEN);
        LedgerCsv.Imported imported = LedgerCsv.read(mirror, new StringReader(table));
        assertThat(imported.taken()).isEqualTo(5);
        assertThat(settled(imported))
                .containsExactlyInAnyOrder(
                        "A42:8 settled", "G42:8 settled", "Q42:8 settled", "G1000042:8 settled", "Q1000042:8 settled");
    }

    @Test
    void whatWasNeverCarriedIsNotWritten() {
        assertThat(written(mirror("Q42:8")).lines()).containsExactly("key,kind,student,hash");
    }

    @Test
    void aKeyWithoutKindIsTakenWhereOneItemFits() {
        LedgerCsv.Imported imported =
                read(mirror("A42:8", "Q42:8"), "key,student,hash", "grade_42,8," + SEVEN, "grade_1000042,8," + SEVEN);

        assertThat(settled(imported)).containsExactly("A42:8 settled", "Q42:8 settled");
        assertThat(imported.findings()).isEmpty();
    }

    @Test
    void aKeyWithoutKindThatFitsTwoItemsIsNotTaken() {
        LedgerCsv.Imported imported = read(
                mirror("A42:8", "G42:8", "Q42:8", "G1000042:8"),
                "key,kind,student,hash",
                "grade_42,,8," + SEVEN,
                "grade_1000042,,8," + SEVEN);

        assertThat(imported.cells()).isEmpty();
        assertThat(imported.taken()).isZero();
        assertThat(imported.findings())
                .extracting(Finding::code)
                .containsOnly(FindingCode.LEDGER_KEY_UNCLEAR)
                .hasSize(2);
        assertThat(imported.findings().getFirst().message()).isEqualTo("grade_42 can be A42 or G42");
        assertThat(imported.findings().getFirst().place().row()).hasValue(2);
    }

    @Test
    void aKindThatNobodyKnowsIsNotTakenForAny() {
        LedgerCsv.Imported imported = read(mirror("A42:8"), "key,kind,student,hash", "grade_42,workshop,8," + SEVEN);

        assertThat(imported.cells()).isEmpty();
        assertThat(imported.findings().getFirst().code()).isEqualTo(FindingCode.LEDGER_KEY_UNCLEAR);
        assertThat(imported.findings().getFirst().message()).contains("workshop", "grade_item");
    }

    @Test
    void aKeyOfAnotherCourseIsNotTaken() {
        LedgerCsv.Imported imported = read(mirror("A42:8"), "key,kind,student,hash", "grade_43,assignment,8," + SEVEN);

        assertThat(imported.cells()).isEmpty();
        assertThat(imported.findings().getFirst().message()).isEqualTo("grade_43 is no item of this course");
    }

    @Test
    void aKindSaysWhichItemEvenWhereItIsNotThere() {
        assertThat(read(mirror("A42:8"), "key,kind,student,hash", "grade_42,grade_item,8," + SEVEN)
                        .cells())
                .isEmpty();
    }

    @Test
    void aStudentWhoIsNotInTheCourseIsPassedOver() {
        LedgerCsv.Imported imported = read(mirror("A42:8"), "key,kind,student,hash", "grade_42,assignment,9," + SEVEN);

        assertThat(imported.taken()).isZero();
        assertThat(imported.findings()).isEmpty();
    }

    @Test
    void anotherHashLeavesTheCellToBeCompared() {
        LedgerCsv.Imported imported = read(mirror("A42:8"), "key,kind,student,hash", "grade_42,assignment,8,0000");

        assertThat(settled(imported)).containsExactly("A42:8 pending");
        assertThat(imported.cells().getFirst().settled()).contains("0000");
    }

    @Test
    void whatPassbackCarriedItselfItKnowsBetter() {
        LedgerCsv.Imported imported =
                read(carried(mirror("A42:8")), "key,kind,student,hash", "grade_42,assignment,8,0000");

        assertThat(imported.cells()).isEmpty();
        assertThat(imported.taken()).isEqualTo(1);
    }

    @Test
    void columnsMayComeInAnyOrderAndHashesInCapitals() {
        LedgerCsv.Imported imported =
                read(mirror("A42:8"), "hash,student,key", SEVEN.toUpperCase(Locale.ROOT) + ", 8 ,grade_42");

        assertThat(settled(imported)).containsExactly("A42:8 settled");
    }

    @Test
    void aTableWithoutTheColumnsIsRefusedWithThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(mirror("A42:8"), "key,student", "grade_42,8"))
                .withMessageContaining("key, kind, student and hash");
    }
}
