package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.grade.Capability;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreSheet;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemChoice;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan's inputs, said one by one in tests; and a plan told in short lines. */
public record Planning(
        ScoreSheet sheet,
        GradebookSnapshot book,
        LedgerView ledger,
        Choices choices,
        Choices remembered,
        Policy policy,
        RuleSet rules,
        Destination destination) {
    /** Can everything, exactly: the embedded gradebook. */
    public static final GradebookLimits LIVE = new GradebookLimits(
            EnumSet.allOf(Capability.class), GradebookLimits.EXACT, GradebookLimits.EXACT, Optional.empty());

    /** A file that is uploaded by a person, with five decimals kept and two shown. */
    public static final GradebookLimits FILE =
            new GradebookLimits(Set.of(Capability.CREATE_ITEMS, Capability.CLEAR), 5, 2, Optional.empty());

    public static Planning of(GradebookSnapshot book, ScoreSheet sheet) {
        return new Planning(
                sheet,
                book,
                LedgerView.EMPTY,
                Choices.NONE,
                Choices.NONE,
                Policy.DEFAULT,
                RuleSet.PASSBACK,
                Destination.ANY);
    }

    public Planning sheet(ScoreSheet other) {
        return new Planning(other, book, ledger, choices, remembered, policy, rules, destination);
    }

    public Planning book(GradebookSnapshot other) {
        return new Planning(sheet, other, ledger, choices, remembered, policy, rules, destination);
    }

    public Planning ledger(LedgerView other) {
        return new Planning(sheet, book, other, choices, remembered, policy, rules, destination);
    }

    public Planning choices(Choices other) {
        return new Planning(sheet, book, ledger, other, remembered, policy, rules, destination);
    }

    public Planning remembered(Choices other) {
        return new Planning(sheet, book, ledger, choices, other, policy, rules, destination);
    }

    public Planning policy(Policy other) {
        return new Planning(sheet, book, ledger, choices, remembered, other, rules, destination);
    }

    public Planning rules(RuleSet other) {
        return new Planning(sheet, book, ledger, choices, remembered, policy, other, destination);
    }

    public Planning destination(Destination other) {
        return new Planning(sheet, book, ledger, choices, remembered, policy, rules, other);
    }

    public Planning item(String column, ItemChoice choice) {
        return choices(with(choices, column, choice));
    }

    public Planning rememberedItem(String column, ItemChoice choice) {
        return remembered(with(remembered, column, choice));
    }

    public Planning ignoring(String column) {
        return item(column, new ItemChoice.Ignore());
    }

    public Planning pin(String identifier, StudentChoice choice) {
        Map<String, StudentChoice> students = new LinkedHashMap<>(choices.students());
        students.put(identifier, choice);
        return choices(new Choices(choices.identifyBy(), choices.items(), students));
    }

    public Planning identifyBy(IdentifyBy by) {
        return choices(new Choices(by, choices.items(), choices.students()));
    }

    public Planning items(ItemsPolicy items) {
        return policy(new Policy(
                Optional.of(items), policy.blanks(), policy.onConflict(), policy.duplicates(), policy.scaling()));
    }

    public Planning blanks(Policy.Blanks blanks) {
        return policy(new Policy(policy.items(), blanks, policy.onConflict(), policy.duplicates(), policy.scaling()));
    }

    public Planning onConflict(Policy.OnConflict onConflict) {
        return policy(policy.with(onConflict));
    }

    public Planning duplicates(Policy.Duplicates duplicates) {
        return policy(new Policy(policy.items(), policy.blanks(), policy.onConflict(), duplicates, policy.scaling()));
    }

    public Planning scaling() {
        return policy(new Policy(
                policy.items(), policy.blanks(), policy.onConflict(), policy.duplicates(), Policy.Scaling.TO_MAXIMUM));
    }

    public Plan plan() {
        return Planner.plan(new PlanInputs(sheet, book, ledger, choices, remembered, policy, rules, destination));
    }

    /** {@return every change as {@code KIND student item: before -> after}, the student by the first identifier} */
    public List<String> changes() {
        return plan().changes().map(Planning::told).toList();
    }

    public List<FindingCode> codes() {
        return plan().findings().stream().map(Finding::code).toList();
    }

    /** {@return the one finding with that code} */
    public Finding finding(FindingCode code) {
        List<Finding> found =
                plan().findings().stream().filter(f -> f.code() == code).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " findings " + code + " among " + plan().findings());
        }
        return found.getFirst();
    }

    public String message(FindingCode code) {
        return finding(code).message();
    }

    /** {@return the rows that come back as {@code line: CODE, CODE}} */
    public List<String> returned() {
        return plan().returned().stream()
                .map(row -> row.line() + ": "
                        + String.join(
                                ", ",
                                row.reasons().stream()
                                        .map(reason -> reason.substring(0, reason.indexOf(':')))
                                        .toList()))
                .toList();
    }

    static String told(Change change) {
        return change.kind() + " " + change.student().identifiers().getFirst().value() + " "
                + change.item().title() + ": " + change.before() + " -> " + change.after();
    }

    /** {@return limits like these, without those capabilities} */
    public static GradebookLimits without(GradebookLimits limits, Capability... missing) {
        EnumSet<Capability> left = EnumSet.copyOf(limits.capabilities());
        left.removeAll(Arrays.asList(missing));
        return new GradebookLimits(left, limits.storedDecimals(), limits.comparedDecimals(), limits.newItemMaximum());
    }

    private static Choices with(Choices choices, String column, ItemChoice choice) {
        Map<String, ItemChoice> items = new LinkedHashMap<>(choices.items());
        items.put(column, choice);
        return new Choices(choices.identifyBy(), items, choices.students());
    }
}
