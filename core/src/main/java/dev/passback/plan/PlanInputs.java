package dev.passback.plan;

import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreSheet;
import dev.passback.mapping.Choices;

/**
 * All that a plan is made of. The same inputs give the same plan.
 *
 * @param choices what a person decided for this sheet
 * @param remembered what was decided for earlier sheets of this kind, for this gradebook
 */
public record PlanInputs(
        ScoreSheet sheet,
        GradebookSnapshot book,
        LedgerView ledger,
        Choices choices,
        Choices remembered,
        Policy policy,
        RuleSet rules,
        Destination destination) {}
