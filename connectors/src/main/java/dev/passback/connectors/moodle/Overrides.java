package dev.passback.connectors.moodle;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin.Kind;
import dev.passback.grade.Score;
import java.util.Optional;

/**
 * Finds grades that somebody overrode in Moodle's gradebook. Neither the activity's own grade nor the list of changes knows
 * of them; only the report of everybody does.
 */
final class Overrides {
    private final Gathering gathering;

    Overrides(Gathering gathering) {
        this.gathering = gathering;
    }

    void add(Catalogue catalogue, Learners learners, GradeReport report) {
        for (GradedItem item : catalogue.items()) {
            boolean own = item.carried() && !item.workflow() && item.origin().kind() != Kind.GRADE_ITEM;
            if (!own) {
                continue;
            }
            for (long student : learners.ids()) {
                report.item(student, item.origin())
                        .filter(ReportItem::overridden)
                        .ifPresent(cell -> compare(item, student, cell));
            }
        }
    }

    private void compare(GradedItem item, long student, ReportItem cell) {
        Optional<Score> there = cell.grade().map(item::score).orElse(Optional.of(Score.NOT_GRADED));
        Optional<Score> here = gathering.score(item.origin(), student);
        if (there.isPresent() && here.isPresent() && !there.equals(here)) {
            gathering.add(Finding.of(
                    FindingCode.SOURCE_OVERRIDDEN,
                    item.place().of(Long.toString(student)),
                    Wording.of(
                            "\"{}\": the gradebook says {}, the {} itself {}",
                            item.title(),
                            said(there.get()),
                            item.origin().kind().wording(),
                            said(here.get()))));
        }
    }

    private static Wording said(Score score) {
        return score.equals(Score.NOT_GRADED) ? Wording.of("no grade") : Wording.fact(score);
    }
}
