package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import dev.passback.grade.ScoreSheet;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemMapper;
import dev.passback.mapping.ItemMapping;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import dev.passback.match.IdentifyBy;
import dev.passback.match.Match;
import dev.passback.match.Matcher;
import dev.passback.match.Matching;
import dev.passback.match.StudentChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the plan: matches the sheet's students, maps its columns, and compares every cell with the gradebook.
 *
 * <p>Pure: no clock, no I/O, no randomness.
 */
public final class Planner {
    private Planner() {}

    /** {@return the plan for these inputs} */
    public static Plan plan(PlanInputs inputs) {
        Matcher matcher = new Matcher(inputs.book().roster());
        Map<String, StudentChoice> pins =
                new LinkedHashMap<>(inputs.remembered().students());
        pins.putAll(inputs.choices().students());
        IdentifyBy identifyBy = ImportRules.identifyBy(inputs, matcher, pins);
        Matching matching = matcher.match(inputs.sheet(), identifyBy, pins);
        ItemMapping mapping = new ItemMapper(inputs.book(), inputs.destination().titles())
                .map(
                        inputs.sheet(),
                        inputs.choices(),
                        inputs.remembered(),
                        inputs.policy().items());
        return new Making(inputs, matching, mapping, ResolvedChoices.of(identifyBy, mapping, matching.pins())).plan();
    }

    /** One plan in the making. */
    private static final class Making {
        private final PlanInputs inputs;
        private final Matching matching;
        private final ItemMapping mapping;
        private final Choices resolved;
        private final List<MappedItem> taken;
        private final Tally tally = new Tally();
        private final Notes notes = new Notes();

        Making(PlanInputs inputs, Matching matching, ItemMapping mapping, Choices resolved) {
            this.inputs = inputs;
            this.matching = matching;
            this.mapping = mapping;
            this.resolved = resolved;
            this.taken = mapping.items().stream().filter(MappedItem::isTaken).toList();
        }

        Plan plan() {
            inputs.book().findings().forEach(notes::add);
            sheetFindings();
            matchingFindings();
            mapping.findings().forEach(notes::add);
            new ItemNotes(inputs, notes).tell(mapping);
            SourceRows rows = SourceRows.of(
                    inputs.sheet(),
                    matching,
                    inputs.book().roster().size(),
                    taken,
                    inputs.policy().duplicates(),
                    notes);
            new StudentNotes(inputs, matching, rows, notes).tell(taken);
            ItemPlanner planner = new ItemPlanner(
                    inputs.sheet(),
                    inputs.book(),
                    rows,
                    inputs.policy(),
                    notes,
                    new UnreadableCells(inputs.sheet()),
                    inputs.scope());
            List<ItemPlan> items = new ArrayList<>();
            for (MappedItem item : taken) {
                items.add(planner.plan(item, inputs.ledger()));
            }
            items = new CarriedStudents(inputs, rows, notes).of(items);
            items.forEach(item -> item.count(tally));
            countReturnedCells(rows);
            PresentScores.tell(items, inputs, notes);
            Verdict verdict = ImportRules.verdict(inputs, matching, mapping, notes);
            return new Plan(inputs, matching, mapping, resolved, rows, items, tally.counts(), notes, verdict);
        }

        /** A cell that could not be read matters only where its column is carried. */
        private void sheetFindings() {
            Set<String> takenTitles =
                    taken.stream().map(item -> item.source().title()).collect(Collectors.toSet());
            for (Finding finding : inputs.sheet().findings()) {
                boolean leftOut = finding.severity() == Severity.RETURNED
                        && finding.place()
                                .column()
                                .map(column -> !takenTitles.contains(column))
                                .orElse(false);
                notes.add(leftOut ? finding.with(Severity.INFO) : finding);
            }
        }

        /** A remembered pin to a student who left stops nobody else's scores; one that was said now is a mistake. */
        private void matchingFindings() {
            for (Finding finding : matching.findings()) {
                boolean remembered = finding.code() == FindingCode.PIN_INVALID
                        && finding.place()
                                .identifier()
                                .map(this::isOnlyRemembered)
                                .orElse(false);
                notes.add(remembered ? finding.with(Severity.RETURNED) : finding);
            }
        }

        private boolean isOnlyRemembered(String identifier) {
            StudentChoice remembered = inputs.remembered().students().get(identifier);
            StudentChoice said = inputs.choices().students().get(identifier);
            return remembered != null && (said == null || said.equals(remembered));
        }

        /** The scores of rows that speak for no student, and of columns that go nowhere, come back. */
        private void countReturnedCells(SourceRows rows) {
            ScoreSheet sheet = inputs.sheet();
            boolean[] speaks = rows.speakingRows(sheet.size());
            for (int row = 0; row < sheet.size(); row++) {
                if (speaks[row] || isLeftOut(row)) {
                    continue;
                }
                int cells = 0;
                for (MappedItem item : taken) {
                    cells += item.scores().isBlank(row) ? 0 : 1;
                }
                tally.countRejected(cells);
            }
            for (MappedItem item : mapping.items()) {
                if (item.target() instanceof ItemTarget.Returned returned) {
                    returnColumn(item, returned.code(), returned.reason());
                }
            }
        }

        /** A row that nobody wants: by the mapping, or because the rules ignore it with a notice. */
        private boolean isLeftOut(int row) {
            if (matching.student(row) >= 0) {
                return false;
            }
            Match match = matching.match(row);
            return match instanceof Match.Ignored
                    || (match instanceof Match.Blank && inputs.rules().ignoresBlank());
        }

        private void returnColumn(MappedItem item, FindingCode code, Wording reason) {
            String told = code.name() + ": " + item.source().title() + ": " + reason.text();
            for (int row = 0; row < inputs.sheet().size(); row++) {
                if (!item.scores().isBlank(row) && !isLeftOut(row)) {
                    tally.countRejected(1);
                    notes.returnRow(row, told);
                }
            }
        }
    }
}
