package dev.passback.app.sync;

import dev.passback.connect.Participant;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.grade.Identifier;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.SheetItem;
import dev.passback.link.LinkedCell;
import dev.passback.link.Standing;
import dev.passback.link.WhoIs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands open on a link, told in every cycle until somebody sees to it. */
final class OpenProblems {
    private OpenProblems() {}

    /** {@return a finding for each user who is nobody, or more than one} */
    static List<Finding> people(Map<String, WhoIs> people, Map<String, Participant> participants) {
        List<Finding> findings = new ArrayList<>();
        people.forEach((user, who) -> {
            Place place = Place.WHOLE.of(user);
            String label = label(user, Optional.ofNullable(participants.get(user)));
            switch (who) {
                case WhoIs.Known known -> {}
                case WhoIs.Unmatched unmatched ->
                    findings.add(Finding.of(FindingCode.STUDENT_UNMATCHED, place, label + ": " + unmatched.reason()));
                case WhoIs.Contradicted contradicted ->
                    findings.add(Finding.of(
                            FindingCode.STUDENT_CONFLICT,
                            place,
                            label + ": " + contradicted.reason()
                                    + (contradicted.candidates().isEmpty()
                                            ? ""
                                            : ": " + String.join("; ", contradicted.candidates()))));
            }
        });
        return findings;
    }

    /** {@return a finding for each cell that waits for a person} */
    static List<Finding> cells(List<LinkedCell> stuck, Map<ItemOrigin, SheetItem> items) {
        List<Finding> findings = new ArrayList<>();
        for (LinkedCell cell : stuck) {
            String title = Optional.ofNullable(items.get(cell.id().item()))
                    .map(SheetItem::title)
                    .orElse(cell.id().item().toString());
            Place place = Place.column(title).of(cell.id().toString());
            if (cell.standing() == Standing.CONFLICT) {
                findings.add(Finding.of(FindingCode.EDITED_AT_TARGET, place, cell.note()));
            } else if (cell.standing() == Standing.REJECTED) {
                findings.add(Finding.of(FindingCode.WRITE_REFUSED, place, cell.note()));
            }
        }
        return findings;
    }

    private static String label(String user, Optional<Participant> participant) {
        String known = participant.stream()
                .flatMap(person -> person.identifiers().stream())
                .map(Identifier::value)
                .filter(value -> !value.equals(user))
                .collect(Collectors.joining(", "));
        return "user " + user + (known.isEmpty() ? "" : " (" + known + ")");
    }
}
