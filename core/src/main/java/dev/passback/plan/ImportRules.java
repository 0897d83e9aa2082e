package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import dev.passback.grade.SheetItem;
import dev.passback.mapping.ItemMapping;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import dev.passback.mapping.TotalCheck;
import dev.passback.match.IdentifyBy;
import dev.passback.match.Match;
import dev.passback.match.Matcher;
import dev.passback.match.Matching;
import dev.passback.match.StudentChoice;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the rule sets demand of an import, after the documents "How to manually upload scores from iClicker Cloud to Moodle"
 * and "… to Canvas" (2018).
 */
final class ImportRules {
    private ImportRules() {}

    /** {@return which identifiers are looked at: under Moodle's rules one for the whole import, the one that matches most} */
    static IdentifyBy identifyBy(PlanInputs inputs, Matcher matcher, Map<String, StudentChoice> pins) {
        IdentifyBy said = inputs.choices().identifyBy();
        if (said == IdentifyBy.ANY) {
            said = inputs.remembered().identifyBy();
        }
        if (inputs.rules() != RuleSet.MOODLE || said != IdentifyBy.ANY) {
            return said;
        }
        int byId = matched(matcher.match(inputs.sheet(), IdentifyBy.STUDENT_ID, pins));
        int byEmail = matched(matcher.match(inputs.sheet(), IdentifyBy.EMAIL, pins));
        int byUsername = matched(matcher.match(inputs.sheet(), IdentifyBy.USERNAME, pins));
        if (byUsername > byId && byUsername > byEmail) {
            return IdentifyBy.USERNAME;
        }
        return byEmail > byId ? IdentifyBy.EMAIL : IdentifyBy.STUDENT_ID;
    }

    private static int matched(Matching matching) {
        // rows, not cells: a row may have its id in two columns
        return (int) IntStream.range(0, matching.size())
                .filter(row -> matching.student(row) >= 0)
                .count();
    }

    /** {@return whether the plan may be carried out; what stands in the way is noted} */
    static Verdict verdict(PlanInputs inputs, Matching matching, ItemMapping mapping, Notes notes) {
        Verdict byRules =
                switch (inputs.rules()) {
                    case PASSBACK -> Verdict.GO;
                    case MOODLE -> moodle(inputs, matching, notes);
                    case CANVAS -> canvas(inputs, matching, mapping, notes);
                };
        if (byRules == Verdict.REFUSED) {
            return byRules;
        }
        boolean undecided = notes.findings().stream().anyMatch(finding -> finding.severity() == Severity.REFUSED);
        return undecided ? Verdict.DECISION_NEEDED : byRules;
    }

    private static Verdict moodle(PlanInputs inputs, Matching matching, Notes notes) {
        Verdict verdict = Verdict.GO;
        for (int row = 0; row < matching.size(); row++) {
            if (isUnrecognised(matching.match(row))) {
                notes.add(Finding.of(
                        FindingCode.IMPORT_UNRECOGNISED,
                        inputs.sheet().place(row),
                        Wording.of(
                                "no student could be found for {} ({})",
                                inputs.sheet().describe(row),
                                matching.standing(row))));
                verdict = Verdict.REFUSED;
            }
        }
        return verdict;
    }

    private static Verdict canvas(PlanInputs inputs, Matching matching, ItemMapping mapping, Notes notes) {
        Verdict verdict = Verdict.GO;
        for (int row = 0; row < matching.size(); row++) {
            if (isUnrecognised(matching.match(row))) {
                notes.add(Finding.of(
                        FindingCode.IMPORT_STUDENT_OPEN,
                        inputs.sheet().place(row),
                        Wording.of(
                                "{} must be pinned to a student or ignored ({})",
                                inputs.sheet().describe(row),
                                matching.standing(row))));
                verdict = Verdict.DECISION_NEEDED;
            }
        }
        for (MappedItem item : mapping.items()) {
            if (item.target() instanceof ItemTarget.Returned returned) {
                notes.add(Finding.of(
                        FindingCode.IMPORT_ITEM_OPEN,
                        Place.column(item.source().title()),
                        Wording.of(
                                "\"{}\" must be mapped, created or ignored: {}",
                                item.source().title(),
                                returned.reason())));
                verdict = Verdict.DECISION_NEEDED;
            }
        }
        for (TotalCheck.WrongTotal wrong : mapping.totals().wrong()) {
            notes.add(Finding.of(
                    FindingCode.IMPORT_TOTAL_NOT_SUM,
                    Place.column(wrong.total().title()),
                    Wording.of(
                            "\"{}\" is not the sum of the items in {}",
                            wrong.total().title(),
                            inputs.sheet().describeLines(wrong.rows()))));
            verdict = Verdict.REFUSED;
        }
        for (SheetItem total : mapping.totals().wrongMaximum()) {
            notes.add(Finding.of(
                    FindingCode.IMPORT_POINTS_NOT_SUM,
                    Place.column(total.title()),
                    Wording.of("the points of \"{}\" are not the sum of the items' points", total.title())));
            verdict = Verdict.REFUSED;
        }
        return ignoredBesideTotal(mapping, notes) ? Verdict.REFUSED : verdict;
    }

    /** An item with points may not be ignored while the total is taken. */
    private static boolean ignoredBesideTotal(ItemMapping mapping, Notes notes) {
        boolean totalTaken = mapping.items().stream().anyMatch(item -> item.isTaken() && isTotal(mapping, item));
        boolean found = false;
        for (MappedItem item : mapping.items()) {
            boolean worthless =
                    item.source().maximum().map(max -> max.signum() == 0).orElse(false);
            if (totalTaken && item.target() instanceof ItemTarget.Ignored && !isTotal(mapping, item) && !worthless) {
                notes.add(Finding.of(
                        FindingCode.IMPORT_ITEM_IGNORED,
                        Place.column(item.source().title()),
                        Wording.of(
                                "\"{}\" has points and is ignored while the total is taken",
                                item.source().title())));
                found = true;
            }
        }
        return found;
    }

    private static boolean isTotal(ItemMapping mapping, MappedItem item) {
        return mapping.totals().totals().stream()
                .anyMatch(total -> total.title().equals(item.source().title()));
    }

    private static boolean isUnrecognised(Match match) {
        return switch (match) {
            case Match.Matched m -> false;
            case Match.Ignored i -> false;
            case Match.Blank b -> false;
            case Match.Likely l -> true;
            case Match.Conflict c -> true;
            case Match.Unknown u -> true;
            case Match.Unregistered u -> true;
        };
    }
}
