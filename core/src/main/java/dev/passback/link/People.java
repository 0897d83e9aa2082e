package dev.passback.link;

import dev.passback.finding.Wording;
import dev.passback.grade.Roster;
import dev.passback.grade.StudentKeys;
import dev.passback.match.Match;
import dev.passback.match.Matching;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells from a matching who each user of a source is. */
final class People {
    private People() {}

    static Map<String, WhoIs> of(Matching matching, List<String> users, Roster roster) {
        StudentKeys keys = StudentKeys.of(roster);
        Map<Integer, Integer> holders = new HashMap<>();
        for (int row = 0; row < matching.size(); row++) {
            if (matching.student(row) >= 0) {
                holders.merge(matching.student(row), 1, Integer::sum);
            }
        }
        Map<String, WhoIs> people = new LinkedHashMap<>();
        for (int row = 0; row < matching.size(); row++) {
            int student = matching.student(row);
            boolean alone = student < 0 || holders.getOrDefault(student, 0) == 1;
            people.put(
                    users.get(row),
                    alone
                            ? one(matching, row, roster, keys)
                            : new WhoIs.Contradicted(
                                    Wording.of("several users lead to this student"), List.of(label(roster, student))));
        }
        return people;
    }

    private static WhoIs one(Matching matching, int row, Roster roster, StudentKeys keys) {
        return switch (matching.match(row)) {
            case Match.Matched m ->
                new WhoIs.Known(keys.key(m.student()), label(roster, m.student()), matching.matchedBy(row));
            case Match.Likely l ->
                new WhoIs.Unmatched(Wording.of("likely {}: {}", label(roster, l.student()), l.reason()));
            case Match.Conflict c ->
                new WhoIs.Contradicted(
                        c.reason(),
                        c.students().stream()
                                .map(student -> label(roster, student))
                                .toList());
            case Match.Unknown u -> new WhoIs.Unmatched(Wording.of("no identifier is known there"));
            case Match.Unregistered u -> new WhoIs.Unmatched(Wording.of("no identifier is known there"));
            case Match.Blank b -> new WhoIs.Unmatched(Wording.of("no identifier of their own"));
            case Match.Ignored i -> new WhoIs.Unmatched(Wording.of("left out by a person"));
        };
    }

    private static String label(Roster roster, int student) {
        return roster.student(student).label();
    }
}
