package dev.passback.app.text;

import dev.passback.app.json.Piles;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.grade.Score;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import dev.passback.match.IdentifierRate;
import dev.passback.plan.Change;
import dev.passback.plan.ChangeKind;
import dev.passback.plan.Counts;
import dev.passback.plan.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan for people: counts first, then a diff, what changes before what stays. */
public final class PlanText {
    private static final int SHOWN = 20;

    private final Screen screen;

    public PlanText(Screen screen) {
        this.screen = screen;
    }

    public void print(PlannedTransfer planned) {
        Plan plan = planned.plan();
        screen.line(
                Screen.Style.BOLD,
                GivenFiles.title(planned.sourceName()) + " (" + planned.source().layout() + ", "
                        + FormText.of(planned.source()) + ")");
        screen.line("into " + gradebook(planned));
        screen.line();
        students(plan);
        columns(plan);
        screen.line("Changes   " + counts(plan.counts()));
        diff(plan);
        new FindingsText(screen).print(plan.findings());
    }

    private static String gradebook(PlannedTransfer planned) {
        return GivenFiles.shown(planned.target().name()) + " ("
                + planned.target().kind().label() + ", "
                + Plural.of(planned.target().snapshot().roster().size(), "student") + ", "
                + Plural.of(planned.target().snapshot().items().size(), "item") + ")";
    }

    private void students(Plan plan) {
        Piles piles = Piles.of(plan.matching());
        screen.line("Students  " + piles.matched() + " matched, " + piles.likely() + " likely, " + piles.conflict()
                + " in conflict, " + piles.unknown() + " unknown, " + piles.blank() + " blank"
                + (piles.ignored() > 0 ? ", " + piles.ignored() + " ignored" : ""));
        for (IdentifierRate rate : plan.matching().rates()) {
            boolean best = plan.matching().best().filter(rate::equals).isPresent();
            screen.line("          " + rate.title() + ": " + rate.filled() + " of " + rate.rows() + " filled, "
                    + rate.matched() + " match" + (best ? " (best)" : ""));
        }
    }

    private void columns(Plan plan) {
        String head = "Columns   ";
        for (MappedItem item : plan.mapping().items()) {
            screen.line(head + item.source().title() + " " + target(item));
            head = "          ";
        }
    }

    private static String target(MappedItem item) {
        return switch (item.target()) {
            case ItemTarget.Existing existing ->
                "→ " + existing.item().title() + maximum(existing.item().maximum());
            case ItemTarget.Fresh fresh ->
                "→ new item \"" + fresh.item().title() + "\""
                        + maximum(fresh.item().maximum());
            case ItemTarget.Ignored i -> "– left out: " + item.reason().text();
            case ItemTarget.InTotal i -> "– counted in the total";
            case ItemTarget.Returned returned -> "✗ " + returned.reason().text();
        };
    }

    private static String maximum(Optional<BigDecimal> maximum) {
        return maximum.map(points -> " of " + points.toPlainString()).orElse("");
    }

    public static String counts(Counts counts) {
        return counts.fresh() + " new, " + counts.changed() + " changed, " + counts.same() + " same, "
                + counts.cleared() + " cleared, " + Plural.of(counts.conflicts(), "conflict") + ", "
                + counts.rejected() + " rejected"
                + (counts.kept() > 0 ? ", " + counts.kept() + " kept" : "");
    }

    private void diff(Plan plan) {
        screen.line();
        int shown = 0;
        for (ChangeKind kind : List.of(
                ChangeKind.CONFLICT, ChangeKind.CLEARED, ChangeKind.CHANGED, ChangeKind.REJECTED, ChangeKind.NEW)) {
            List<Change> changes;
            try (Stream<Change> all = plan.changes()) {
                changes = all.filter(change -> change.kind() == kind)
                        .limit(SHOWN - shown)
                        .toList();
            }
            changes.forEach(change -> screen.line(line(change)));
            shown += changes.size();
        }
        int total = plan.counts().toWrite() + plan.counts().conflicts();
        if (total > shown) {
            screen.line(Screen.Style.DIM, "  … " + (total - shown) + " more (--json shows all)");
        }
    }

    private String line(Change change) {
        String who = change.student().label() + "  " + change.item().title() + "  ";
        return switch (change.kind()) {
            case NEW -> screen.styled(Screen.Style.GREEN, "+ " + who + change.after());
            case CHANGED ->
                screen.styled(Screen.Style.YELLOW, "~ " + who + shown(change.before()) + " → " + change.after());
            case CLEARED -> screen.styled(Screen.Style.RED, "0 " + who + change.before() + " → blank");
            case CONFLICT ->
                screen.styled(
                        Screen.Style.RED,
                        "! " + who + "gradebook " + shown(change.before()) + ", source " + shown(change.after()));
            case REJECTED -> screen.styled(Screen.Style.RED, "x " + who + "line " + change.line());
            case SAME, KEPT, NONE -> "= " + who + shown(change.before());
        };
    }

    private static String shown(Score score) {
        return score instanceof Score.NotGraded ? "blank" : score.toString();
    }
}
