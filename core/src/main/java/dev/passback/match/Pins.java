package dev.passback.match;

import dev.passback.finding.Finding;
import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.ScoreSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Persons' decisions about the students of one sheet. A decision is known by an identifier's text alone, so it must not
 * reach further than the person meant: letter case counts where the roster needs it, and a name or a system's own number
 * decides only for the one row that has it and against no other identifier.
 */
final class Pins {
    private final Map<String, PinTarget> exact = new HashMap<>();
    private final Map<String, Set<PinTarget>> folded = new HashMap<>();
    private final Map<String, StudentChoice> resolved = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Boolean> severalRows = new HashMap<>();
    private final ScoreSheet sheet;

    Pins(Map<String, StudentChoice> choices, RosterIndex index, ScoreSheet sheet) {
        this.sheet = sheet;
        choices.forEach((identifier, choice) -> {
            String bare = IdentifierText.bare(identifier);
            if (!bare.isEmpty()) {
                PinTarget target = PinTarget.of(identifier, choice, index);
                exact.put(bare, target);
                if (!index.caseCounts(bare)) {
                    folded.computeIfAbsent(IdentifierText.folded(bare), k -> new LinkedHashSet<>())
                            .add(target);
                }
                resolved.put(identifier, target.asChoice(choice, index));
            }
        });
    }

    /** {@return whether rows other than one have this text among their identifiers} */
    private boolean isOfSeveralRows(String bare) {
        String key = IdentifierText.folded(bare);
        return severalRows.computeIfAbsent(key, k -> rowsWith(k) > 1);
    }

    private long rowsWith(String key) {
        return IntStream.range(0, sheet.size())
                .filter(row -> sheet.identifiersOf(row).stream()
                        .anyMatch(identifier -> IdentifierText.folded(IdentifierText.bare(identifier.value()))
                                .equals(key)))
                .limit(2)
                .count();
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    /** {@return what is wrong with decisions about rows of this sheet} */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** {@return the decisions, each by an identifier of the roster that is no mere name where the student has one} */
    Map<String, StudentChoice> resolved() {
        return resolved;
    }

    /**
     * {@return what was decided for a row with these identifiers; two different decisions are none}
     *
     * @param named the student whom the identifiers name by themselves, or -1
     */
    Optional<Match> decide(List<Identifier> identifiers, int named) {
        Set<PinTarget> strong = new LinkedHashSet<>();
        Set<PinTarget> weak = new LinkedHashSet<>();
        boolean unclear = false;
        for (Identifier identifier : identifiers) {
            String bare = IdentifierText.bare(identifier.value());
            Set<PinTarget> targets = targets(bare);
            if (targets.isEmpty()) {
                continue;
            }
            if (!isWeak(identifier.kind())) {
                strong.addAll(targets);
            } else {
                weak.addAll(targets);
                unclear |= isOfSeveralRows(bare);
            }
            targets.forEach(target -> target.finding().ifPresent(findings::add));
        }
        if (!strong.isEmpty()) {
            return Optional.of(agreed(strong));
        }
        if (weak.isEmpty()) {
            return Optional.empty();
        }
        if (unclear) {
            return Optional.of(
                    new Match.Conflict(Wording.of("it is pinned by what several rows have"), students(weak, named)));
        }
        boolean contradicted = named != Evidence.NOBODY && weak.stream().anyMatch(target -> !target.is(named));
        return Optional.of(
                contradicted
                        ? new Match.Conflict(
                                Wording.of("its identifiers and its pin name different students"),
                                students(weak, named))
                        : agreed(weak));
    }

    private Set<PinTarget> targets(String bare) {
        PinTarget target = exact.get(bare);
        return target != null ? Set.of(target) : folded.getOrDefault(IdentifierText.folded(bare), Set.of());
    }

    private static Match agreed(Set<PinTarget> targets) {
        return targets.size() == 1
                ? targets.iterator().next().match()
                : new Match.Conflict(
                        Wording.of("its identifiers are pinned to different students"), students(targets, -1));
    }

    private static List<Integer> students(Set<PinTarget> targets, int named) {
        List<Integer> students = new ArrayList<>();
        if (named != Evidence.NOBODY) {
            students.add(named);
        }
        for (PinTarget target : targets) {
            if (target instanceof PinTarget.One one && !students.contains(one.student())) {
                students.add(one.student());
            }
        }
        return students;
    }

    private static boolean isWeak(IdentifierKind kind) {
        return kind.family() == Family.NAME || kind.family() == Family.SYSTEM;
    }
}
