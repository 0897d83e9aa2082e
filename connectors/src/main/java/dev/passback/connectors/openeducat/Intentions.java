package dev.passback.connectors.openeducat;

import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.finding.Wording;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides for writes, one after the other, what becomes of them: each is wanted only where its cell still holds what it
 * expects. What is wanted in the end is sent together.
 */
final class Intentions {
    private final GradebookLimits limits;
    private final Function<Cell, Score> present;
    private final Map<Cell, Score> wanted = new LinkedHashMap<>();
    private final List<Decided> decided = new ArrayList<>();

    private record Decided(Optional<Cell> cell, Outcome outcome) {}

    Intentions(GradebookLimits limits, Function<Cell, Score> present) {
        this.limits = limits;
        this.present = present;
    }

    void refuse(Wording reason) {
        decided.add(new Decided(Optional.empty(), new Outcome.Refused(reason)));
    }

    void add(Write write, KnownItem item, Cell cell) {
        Optional<Wording> reason = refusal(item, write.after());
        if (reason.isPresent()) {
            refuse(reason.get());
            return;
        }
        Score found = wanted.getOrDefault(cell, present.apply(cell));
        if (limits.isSame(found, write.after())) {
            decided.add(new Decided(Optional.of(cell), Outcome.WRITTEN));
        } else if (!limits.isSame(found, write.before())) {
            decided.add(new Decided(Optional.empty(), new Outcome.Kept(found)));
        } else {
            wanted.put(cell, write.after());
            decided.add(new Decided(Optional.of(cell), Outcome.WRITTEN));
        }
    }

    /** {@return what shall be written} */
    Map<Cell, Score> wanted() {
        return wanted;
    }

    /** {@return what became of every write, given the cells that the server refused and why} */
    List<Outcome> outcomes(Map<Cell, String> refused) {
        return decided.stream()
                .map(one -> one.cell()
                        .map(refused::get)
                        .<Outcome>map(reason -> new Outcome.Refused(Wording.verbatim(reason)))
                        .orElse(one.outcome()))
                .toList();
    }

    private Optional<Wording> refusal(KnownItem item, Score after) {
        return switch (item.item().access()) {
            case OPEN -> refusal(item.total(), after);
            case ARCHIVED -> Optional.of(Wording.of("The item is archived in OpenEduCat."));
            case READ_ONLY -> Optional.of(Wording.of("OpenEduCat uses the item's code for something else."));
            case OVERRIDES_ACTIVITY, NOT_POINTS, NOT_NAMEABLE ->
                throw new IllegalStateException(
                        "OpenEduCat has no item that is " + item.item().access());
        };
    }

    private Optional<Wording> refusal(BigDecimal total, Score after) {
        return switch (after) {
            case Score.NotGraded blank -> Optional.empty();
            case Score.Excused excused -> Optional.of(Wording.of("OpenEduCat cannot excuse a student from an exam."));
            case Score.Absent absent -> Optional.of(Wording.of("OpenEduCat keeps marks; an absence is none."));
            case Score.Points(BigDecimal value) -> {
                if (value.signum() < 0) {
                    yield Optional.of(Wording.of("OpenEduCat takes no marks below zero."));
                }
                // Odoo 17 refuses it; 18 would take it without a word (measured)
                if (value.compareTo(total) > 0) {
                    yield Optional.of(Wording.of("It is more than the total marks, {}.", total));
                }
                // a whole-number field cuts decimals off without a word (measured)
                if (value.scale() > limits.storedDecimals()) {
                    yield Optional.of(Wording.of("OpenEduCat keeps {} decimals here.", limits.storedDecimals()));
                }
                yield Optional.empty();
            }
        };
    }
}
