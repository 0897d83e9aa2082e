package dev.passback.match;

import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.ScoreSheet;
import dev.passback.match.Likeness.Lead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Weak likenesses for rows whose identifiers the roster does not know. They are proposals for a person, never taken
 * unattended; leads to different students cancel each other.
 */
final class Proposals {
    private final RosterIndex index;
    private final List<Likeness> likenesses;

    Proposals(RosterIndex index) {
        this.index = index;
        likenesses = List.of(
                new LostZeros(index),
                new ScientificNotation(index),
                new EmailAlias(index),
                new IdInEmailColumn(index),
                new TypingError(index));
    }

    Match likely(ScoreSheet sheet, int row, IdentifyBy identifyBy, String nameKey) {
        Map<Integer, Wording> leads = new LinkedHashMap<>();
        for (IdentifierColumn column : sheet.identifiers()) {
            Family family = column.kind().family();
            if ((family != Family.CAMPUS && family != Family.EMAIL)
                    || column.values().isBlank(row)) {
                continue;
            }
            String bare = IdentifierText.bare(column.values().get(row));
            if (bare.isEmpty() || !identifyBy.covers(column.kind(), bare)) {
                continue;
            }
            for (Likeness likeness : likenesses) {
                for (Lead lead : likeness.leads(new Identifier(column.kind(), bare), nameKey)) {
                    leads.putIfAbsent(lead.student(), lead.reason());
                }
            }
        }
        if (leads.isEmpty()) {
            return Match.UNKNOWN;
        }
        if (leads.size() > 1) {
            return new Match.Conflict(
                    Wording.of("it is like several students"),
                    leads.keySet().stream().limit(Evidence.NAMED_AT_MOST).toList());
        }
        int student = leads.keySet().iterator().next();
        Wording reason = Objects.requireNonNull(leads.get(student));
        Set<Integer> namesakes = index.named(nameKey).students();
        if (!namesakes.isEmpty() && !namesakes.contains(student)) {
            return new Match.Conflict(
                    Wording.of("{}, but its name is the name of another student", reason),
                    List.of(student, namesakes.iterator().next()));
        }
        return new Match.Likely(student, reason);
    }
}
