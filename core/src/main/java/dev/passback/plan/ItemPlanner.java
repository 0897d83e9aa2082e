package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.ledger.LedgerEntry;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the cells of one mapped column. */
final class ItemPlanner {
    private final ScoreSheet sheet;
    private final GradebookSnapshot book;
    private final SourceRows rows;
    private final Policy policy;
    private final Notes notes;
    private final UnreadableCells unreadable;
    private final Scope scope;

    ItemPlanner(
            ScoreSheet sheet,
            GradebookSnapshot book,
            SourceRows rows,
            Policy policy,
            Notes notes,
            UnreadableCells unreadable,
            Scope scope) {
        this.sheet = sheet;
        this.book = book;
        this.rows = rows;
        this.policy = policy;
        this.notes = notes;
        this.unreadable = unreadable;
        this.scope = scope;
    }

    ItemPlan plan(MappedItem mapped, LedgerView ledger) {
        return new Column(mapped, ledger).plan();
    }

    /** One column in the making. */
    private final class Column {
        private final MappedItem mapped;
        private final PlannedItem item;
        private final ScoreColumn before;
        private final LedgerView.Column ledger;
        private final CellRules rules;
        private final ThreeWay threeWay;
        private final ChangeKind[] kinds = new ChangeKind[book.roster().size()];
        private final ScoreColumn.Builder after = new ScoreColumn.Builder(kinds.length);
        private final Map<FindingCode, Example> examples = new EnumMap<>(FindingCode.class);

        Column(MappedItem mapped, LedgerView ledger) {
            this.mapped = mapped;
            switch (mapped.target()) {
                case ItemTarget.Existing existing -> {
                    GradeItem known = existing.item();
                    item = new PlannedItem(Optional.of(known.id()), known.title(), known.maximum());
                    before = book.scores().get(existing.index());
                    this.ledger = ledger.column(known);
                }
                case ItemTarget.Fresh fresh -> {
                    item = new PlannedItem(
                            Optional.empty(), fresh.item().title(), fresh.item().maximum());
                    before = ScoreColumn.blank(kinds.length);
                    // what was written to an item that is gone again says nothing about its successor
                    this.ledger = LedgerView.Column.EMPTY;
                }
                case ItemTarget.Ignored i -> throw notTaken();
                case ItemTarget.InTotal i -> throw notTaken();
                case ItemTarget.Returned r -> throw notTaken();
            }
            rules = new CellRules(book.limits(), policy, mapped.source().maximum(), item.maximum());
            threeWay = new ThreeWay(book.limits());
        }

        private IllegalStateException notTaken() {
            return new IllegalStateException("column " + mapped.source().title() + " is not taken");
        }

        ItemPlan plan() {
            for (int student = 0; student < kinds.length; student++) {
                int row = rows.row(student);
                if (row < 0 || !scope.covers(row, mapped.source())) {
                    set(student, ChangeKind.NONE, Score.NOT_GRADED);
                } else if (rows.isSeveral(student)) {
                    SourceRows.Spoken spoken = rows.score(student, mapped.scores());
                    cell(student, spoken.row(), spoken.score(), spoken.unreadable());
                } else if (isPlainlySame(student, row)) {
                    kinds[student] = ChangeKind.SAME;
                    after.add(before, student);
                } else if (isPlainlyNew(student, row)) {
                    kinds[student] = ChangeKind.NEW;
                    after.add(mapped.scores(), row);
                } else if (mapped.scores().isBlank(row) && policy.blanks() == Policy.Blanks.LEAVE) {
                    set(student, ChangeKind.NONE, Score.NOT_GRADED);
                } else {
                    cell(student, row, mapped.scores().get(row), mapped.scores().isUnreadable(row));
                }
            }
            examples.forEach((code, example) -> notes.add(example.finding(code)));
            return new ItemPlan(item, mapped, before, kinds, after.build());
        }

        /** Most cells of most plans: in range, and the gradebook holds them already. */
        private boolean isPlainlySame(int student, int row) {
            return mapped.scores().isPoints(row)
                    && !rules.scales()
                    && rules.isInRange(mapped.scores(), row)
                    && mapped.scores().sameScore(row, before, student);
        }

        /** Most cells of a new item. */
        private boolean isPlainlyNew(int student, int row) {
            return ledger.isEmpty()
                    && before.isBlank(student)
                    && mapped.scores().isPoints(row)
                    && !rules.scales()
                    && rules.isInRange(mapped.scores(), row);
        }

        private void cell(int student, int row, Score source, boolean isUnreadable) {
            if (isUnreadable) {
                set(student, ChangeKind.REJECTED, Score.NOT_GRADED);
                rowsOf(student, row)
                        .forEach(each -> notes.returnRow(each, unreadable.reason(sheet.line(row), mapped.source())));
                return;
            }
            Score present = before.get(student);
            switch (rules.decide(source, present)) {
                case CellDecision.Nothing nothing -> {
                    set(student, ChangeKind.NONE, Score.NOT_GRADED);
                    nothing.notes().forEach(code -> note(code, row, source, present));
                }
                case CellDecision.Refused refused -> {
                    set(student, ChangeKind.REJECTED, Score.NOT_GRADED);
                    sendBack(student, row, Finding.of(refused.code(), place(row), refused.reason()));
                }
                case CellDecision.Value value
                when before.isUnreadable(student) -> {
                    set(student, ChangeKind.CONFLICT, value.score());
                    sendBack(
                            student,
                            row,
                            Finding.of(
                                    FindingCode.SCORE_CONFLICT,
                                    place(row),
                                    Wording.of("the gradebook holds text where the source has {}", value.score())));
                }
                case CellDecision.Value value -> {
                    ThreeWay.Verdict verdict = threeWay.decide(
                            present,
                            value.score(),
                            written(student, row, present),
                            scope.onConflict(row, mapped.source(), policy.onConflict()));
                    set(student, verdict.kind(), value.score());
                    value.notes().stream()
                            .filter(code -> code != FindingCode.CLEARS_SCORES || verdict.kind() == ChangeKind.CLEARED)
                            .forEach(code -> note(code, row, source, value.score()));
                    verdict.note().ifPresent(code -> say(code, student, row, present, value.score()));
                }
            }
        }

        /** {@return what was written there last, by the ledger or else by another way} */
        private Optional<LedgerEntry> written(int student, int row, Score present) {
            Optional<LedgerEntry> entry = ledger.entry(student);
            boolean isOtherWay = entry.isEmpty() && scope.wasCarried(row, mapped.source(), present);
            return isOtherWay ? Optional.of(new LedgerEntry(Score.NOT_GRADED, List.of(present), "")) : entry;
        }

        private void say(FindingCode code, int student, int row, Score present, Score wanted) {
            switch (code) {
                case SCORE_CONFLICT, EDITED_AT_TARGET -> {
                    Wording held = present.equals(Score.NOT_GRADED) ? Wording.of("nothing") : Wording.fact(present);
                    Wording wording = code == FindingCode.EDITED_AT_TARGET
                            ? Wording.of(
                                    "the gradebook holds {}, the source {}; it was changed there since", held, wanted)
                            : Wording.of("the gradebook holds {}, the source {}", held, wanted);
                    sendBack(student, row, Finding.of(code, place(row), wording));
                }
                default -> note(code, row, wanted, present);
            }
        }

        /** Says it once; a score that several rows make up comes back with all of them. */
        private void sendBack(int student, int row, Finding finding) {
            notes.add(finding);
            String reason = finding.code().name() + ": " + finding.message();
            rowsOf(student, row).forEach(each -> notes.returnRow(each, reason));
        }

        private List<Integer> rowsOf(int student, int row) {
            return rows.isSeveral(student)
                    ? rows.score(student, mapped.scores()).rows()
                    : List.of(row);
        }

        private void set(int student, ChangeKind kind, Score score) {
            kinds[student] = kind;
            after.add(score);
        }

        private void note(FindingCode code, int row, Score one, Score other) {
            if (code == FindingCode.OVER_MAXIMUM || code == FindingCode.NEGATIVE_SCORE) {
                notes.add(Finding.of(
                        code,
                        place(row),
                        item.maximum()
                                .map(max -> Wording.of("{} of {} points possible", other, max))
                                .orElseGet(() -> Wording.of("{} of unknown points possible", other))));
                return;
            }
            examples.computeIfAbsent(
                            code, c -> new Example(mapped.source().title(), sheet.describeLine(row), one, other))
                    .count++;
        }

        private Place place(int row) {
            return sheet.place(row).in(mapped.source().title());
        }
    }

    /** Something that many cells of a column have in common, told once with the first of them. */
    private static final class Example {
        private final String column;
        private final Wording line;
        private final Score one;
        private final Score other;
        private int count;

        Example(String column, Wording line, Score one, Score other) {
            this.column = column;
            this.line = line;
            this.one = one;
            this.other = other;
        }

        Finding finding(FindingCode code) {
            Wording cells = count == 1
                    ? Wording.of("1 score of \"{}\"", column)
                    : Wording.of("{} scores of \"{}\"", count, column);
            Wording wording =
                    switch (code) {
                        case ROUNDED -> Wording.of("{} rounded (first in {}: {} to {})", cells, line, one, other);
                        case SCALED ->
                            Wording.of(
                                    "{} converted to the item's maximum (first in {}: {} to {})",
                                    cells,
                                    line,
                                    one,
                                    other);
                        case ABSENT_IS_ZERO ->
                            Wording.of("{} of absent students count 0 (first in {}: line)", cells, line);
                        case CLEARS_SCORES ->
                            Wording.of(
                                    "{} are taken away because the source is blank (first in {}: blank)", cells, line);
                        case EXCUSED_NOT_WRITTEN ->
                            Wording.of("{} excused in the source stay blank (first in {}: blank)", cells, line);
                        case KEPT_HIGHER ->
                            Wording.of(
                                    "{} are lower than the gradebook's (first in {}: {} below {})",
                                    cells,
                                    line,
                                    one,
                                    other);
                        case NOT_UPLOADED_YET ->
                            Wording.of(
                                    "{} are still as before the last file (first in {}: {} instead of {})",
                                    cells,
                                    line,
                                    other,
                                    one);
                        default -> Wording.of("{} {} (first in {}: {}, {})", cells, code.name(), line, one, other);
                    };
            return Finding.of(code, Place.column(column), wording);
        }
    }
}
