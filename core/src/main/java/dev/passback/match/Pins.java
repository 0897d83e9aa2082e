package dev.passback.match;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.grade.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Persons' decisions about students, looked up in a roster. */
final class Pins {

    /** A decision, resolved: a student of the roster, or -1 for a row that is left out. */
    record Decision(int student) {
        boolean ignore() {
            return student < 0;
        }
    }

    private final Map<String, Decision> decisions = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Pins(Map<String, StudentChoice> choices, RosterIndex index) {
        choices.forEach((identifier, choice) -> {
            switch (choice) {
                case StudentChoice.Ignore ignore -> decisions.put(key(identifier), new Decision(-1));
                case StudentChoice.Is is -> resolve(identifier, is.rosterIdentifier(), index);
            }
        });
    }

    private void resolve(String identifier, String rosterIdentifier, RosterIndex index) {
        String bare = IdentifierText.bare(rosterIdentifier);
        Set<Integer> students = new HashSet<>();
        for (ValueIndex values : index.identifying()) {
            values.holders(bare).forEach(holder -> students.add(holder.student()));
        }
        if (students.isEmpty()) {
            index.named(IdentifierText.nameKey(bare)).forEach(holder -> students.add(holder.student()));
        }
        if (students.size() == 1) {
            decisions.put(key(identifier), new Decision(students.iterator().next()));
        } else {
            broken.add(key(identifier));
            findings.add(Finding.of(
                    FindingCode.PIN_INVALID,
                    Place.WHOLE.of(identifier),
                    "The mapping says that \"" + identifier + "\" is \"" + rosterIdentifier + "\", but "
                            + (students.isEmpty() ? "nobody" : students.size() + " students")
                            + " of the roster " + (students.size() > 1 ? "have" : "has") + " that identifier"));
        }
    }

    boolean isEmpty() {
        return decisions.isEmpty() && broken.isEmpty();
    }

    List<Finding> findings() {
        return findings;
    }

    /** {@return what was decided for a row with these identifiers; two different decisions are none} */
    Optional<Match> decide(List<Identifier> identifiers) {
        Set<Decision> found = new HashSet<>();
        for (Identifier identifier : identifiers) {
            String key = key(identifier.value());
            if (broken.contains(key)) {
                return Optional.of(Match.UNKNOWN);
            }
            Decision decision = decisions.get(key);
            if (decision != null) {
                found.add(decision);
            }
        }
        if (found.size() > 1) {
            return Optional.of(new Match.Conflict(
                    "its identifiers are pinned to different students",
                    found.stream()
                            .filter(decision -> !decision.ignore())
                            .map(Decision::student)
                            .toList()));
        }
        return found.stream()
                .findFirst()
                .map(decision ->
                        decision.ignore() ? Match.IGNORED : new Match.Matched(decision.student(), List.of(), true));
    }

    private static String key(String identifier) {
        return IdentifierText.folded(IdentifierText.bare(identifier));
    }
}
