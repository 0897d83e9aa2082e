package dev.passback.match;

import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One wrong, missing, additional or swapped character, and the name agrees. */
final class TypingError implements Likeness {
    /** Shorter ids are all like each other. */
    private static final int SHORTEST = 4;
    /** A name of more students than this is a placeholder and supports nothing. */
    private static final int MOST_NAMESAKES = 50;

    private final RosterIndex index;

    TypingError(RosterIndex index) {
        this.index = index;
    }

    @Override
    public List<Lead> leads(Identifier identifier, String nameKey) {
        if (nameKey.isEmpty() || identifier.value().length() < SHORTEST) {
            return List.of();
        }
        String typed = IdentifierText.folded(identifier.value());
        List<Lead> leads = new ArrayList<>();
        Set<Integer> namesakes = index.named(nameKey).students();
        if (namesakes.size() > MOST_NAMESAKES) {
            return List.of();
        }
        namesakes.forEach(student -> {
            Optional<String> near = identifiersOf(student).stream()
                    .filter(known -> isOneEditAway(typed, IdentifierText.folded(known)))
                    .findFirst();
            near.ifPresent(known -> leads.add(new Lead(
                    student,
                    Wording.of(
                            "\"{}\" is \"{}\" but for one character, and the name agrees",
                            identifier.value(),
                            known))));
        });
        return leads;
    }

    private List<String> identifiersOf(int student) {
        return index.student(student).identifiers().stream()
                .filter(known ->
                        known.kind().family() == Family.CAMPUS || known.kind().family() == Family.EMAIL)
                .map(known -> IdentifierText.bare(known.value()))
                .filter(bare -> !bare.isEmpty())
                .toList();
    }

    static boolean isOneEditAway(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(same + 1).equals(shorter.substring(same));
        }
        if (same == longer.length()) {
            return false;
        }
        boolean replaced = longer.substring(same + 1).equals(shorter.substring(same + 1));
        boolean swapped = same + 1 < longer.length()
                && longer.charAt(same) == shorter.charAt(same + 1)
                && longer.charAt(same + 1) == shorter.charAt(same)
                && longer.substring(same + 2).equals(shorter.substring(same + 2));
        return replaced || swapped;
    }
}
