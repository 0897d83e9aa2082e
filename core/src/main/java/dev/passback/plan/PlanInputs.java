package dev.passback.plan;

import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreSheet;
import dev.passback.mapping.Choices;

/**
 * All that a plan is made of. The same inputs give the same plan.
 *
 * @param choices what a person decided for this sheet
 * @param remembered what was decided for earlier sheets of this kind, for this gradebook
 * @param scope which cells of the sheet it is about
 */
public record PlanInputs(
        ScoreSheet sheet,
        GradebookSnapshot book,
        LedgerView ledger,
        Choices choices,
        Choices remembered,
        Policy policy,
        RuleSet rules,
        Destination destination,
        Scope scope) {

    /** A plan about every cell of the sheet. */
    public PlanInputs(
            ScoreSheet sheet,
            GradebookSnapshot book,
            LedgerView ledger,
            Choices choices,
            Choices remembered,
            Policy policy,
            RuleSet rules,
            Destination destination) {
        this(sheet, book, ledger, choices, remembered, policy, rules, destination, Scope.EVERYTHING);
    }
}
