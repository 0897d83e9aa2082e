package dev.passback.app.sync;

import dev.passback.connect.Participant;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.link.LinkedCell;
import dev.passback.link.WhoIs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands open on a link, told in every cycle until somebody sees to it. */
final class OpenProblems {
    private OpenProblems() {}

    /** {@return a finding for each user who is nobody, or more than one} */
    static List<Finding> people(Map<String, WhoIs> people, Map<String, Participant> participants) {
        List<Finding> findings = new ArrayList<>();
        people.forEach((user, who) -> {
            Place place = Place.WHOLE.of(user);
            Wording label = label(user, Optional.ofNullable(participants.get(user)));
            switch (who) {
                case WhoIs.Known known -> {}
                case WhoIs.Unmatched unmatched ->
                    findings.add(Finding.of(
                            FindingCode.STUDENT_UNMATCHED, place, Wording.of("{}: {}", label, unmatched.reason())));
                case WhoIs.Contradicted contradicted ->
                    findings.add(Finding.of(
                            FindingCode.STUDENT_CONFLICT,
                            place,
                            contradicted.candidates().isEmpty()
                                    ? Wording.of("{}: {}", label, contradicted.reason())
                                    : Wording.of(
                                            "{}: {}: {}",
                                            label,
                                            contradicted.reason(),
                                            String.join("; ", contradicted.candidates()))));
            }
        });
        return findings;
    }

    /** {@return a finding for each cell that waits for a person, or that a person holds back} */
    static List<Finding> cells(List<LinkedCell> open, Map<ItemOrigin, SheetItem> items) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (LinkedCell cell : open) {
            String title = Optional.ofNullable(items.get(cell.id().item()))
                    .map(SheetItem::title)
                    .orElse(cell.id().item().toString());
            Place place = Place.column(title).of(cell.id().toString());
            if (cell.isHeld()) {
                findings.add(Finding.of(
                        FindingCode.CELL_HELD, place, Wording.of("the source says {}; the cell is held", said(cell))));
            } else {
                switch (cell.standing()) {
                    case CONFLICT -> findings.add(Finding.of(FindingCode.EDITED_AT_TARGET, place, cell.note()));
                    case REJECTED -> findings.add(Finding.of(FindingCode.WRITE_REFUSED, place, cell.note()));
                    // once for all its students
                    case ARCHIVED ->
                        findings.add(Finding.of(FindingCode.ITEM_ARCHIVED, Place.column(title), cell.note()));
                    case OPEN, SYNCED, UNMATCHED, GONE -> {}
                }
            }
        }
        return List.copyOf(findings);
    }

    private static Wording said(LinkedCell cell) {
        return cell.seen().equals(Score.NOT_GRADED) ? Wording.of("nothing") : Wording.fact(cell.seen());
    }

    private static Wording label(String user, Optional<Participant> participant) {
        String known = participant.stream()
                .flatMap(person -> person.identifiers().stream())
                .map(Identifier::value)
                .filter(value -> !value.equals(user))
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? Wording.of("user {}", user) : Wording.of("user {} ({})", user, known);
    }
}
