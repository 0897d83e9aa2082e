package dev.passback.app.road;

import dev.passback.connect.Outcome;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a gradebook did not take of a transfer, as findings and as reasons. */
public final class OpenChanges {
    private OpenChanges() {}

    /** {@return what the gradebook did not take, and why} */
    public static List<Finding> findings(Report report, boolean undo) {
        List<Finding> findings = new ArrayList<>();
        for (JournalledChange change : report.open()) {
            Place place = Place.cell(change.change().line(), change.change().column())
                    .of(change.change().studentLabel());
            String student = change.change().studentLabel();
            String item = change.change().itemTitle();
            Optional<Outcome> outcome = change.outcome();
            if (outcome.isEmpty()) {
                throw new IllegalStateException(
                        "change " + change.sequence() + " of " + report.id() + " has no outcome");
            }
            switch (outcome.get()) {
                case Outcome.Kept kept ->
                    findings.add(Finding.of(
                            undo ? FindingCode.UNDO_KEPT : FindingCode.EDITED_AT_TARGET,
                            place,
                            Wording.of(
                                    "{}, {}: the gradebook holds {} by now, not {}",
                                    student,
                                    item,
                                    shown(kept.found()),
                                    shown(change.change().before()))));
                case Outcome.Refused refused ->
                    findings.add(Finding.of(
                            FindingCode.WRITE_REFUSED,
                            place,
                            Wording.of("{}, {}: {}", student, item, refused.reason())));
                case Outcome.Written w -> throw new IllegalStateException("a written change is not open");
            }
        }
        report.remaining()
                .forEach(title -> findings.add(Finding.of(
                        FindingCode.UNDO_ITEM_REMAINS,
                        Place.column(title),
                        Wording.of("the item \"{}\" that the transfer made is still there", title))));
        return findings;
    }

    /** {@return why a cell comes back, for the rejects file} */
    static String reason(JournalledChange change) {
        String title = change.change().itemTitle();
        return switch (change.outcome().orElseThrow()) {
            case Outcome.Kept kept ->
                FindingCode.EDITED_AT_TARGET.name() + ": " + title + ": the gradebook holds " + shown(kept.found())
                        + " by now, not what the plan saw";
            case Outcome.Refused refused ->
                FindingCode.WRITE_REFUSED.name() + ": " + title + ": "
                        + refused.reason().text();
            case Outcome.Written w -> throw new IllegalStateException("a written change does not come back");
        };
    }

    private static Wording shown(Score score) {
        return score.toString().isEmpty() ? Wording.of("nothing") : Wording.fact(score);
    }
}
