package dev.passback.link;

import dev.passback.connect.Participant;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.Roster;
import dev.passback.grade.TextColumn;
import dev.passback.match.IdentifierText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which identifiers count between two systems, before the usual matching looks at them.
 *
 * <ul>
 *   <li>A pinned user is known by the pin alone.
 *   <li>An identifier that only the gradebook can have given names one student or nobody: nothing else counts beside it.
 *   <li>What two students of one side share says nothing.
 * </ul>
 */
final class WhoIsWho {
    private WhoIsWho() {}

    /**
     * {@return the identifiers of the source's users that count, a column for each kind}
     *
     * @param isOwn whether only the gradebook's system can have given such an identifier
     */
    static List<IdentifierColumn> source(
            Collection<Participant> people, Set<String> pinned, Roster roster, Predicate<String> isOwn) {
        Set<String> known = values(roster);
        List<List<Identifier>> counting = new ArrayList<>();
        Set<String> names = pinned.stream().map(WhoIsWho::pinnedName).collect(Collectors.toSet());
        for (Participant person : people) {
            counting.add(
                    pinned.contains(person.id())
                            ? named(person)
                            : decisive(person, known, isOwn).stream()
                                    .filter(identifier -> !names.contains(folded(identifier.value())))
                                    .toList());
        }
        Set<String> shared = shared(counting);
        Map<IdentifierKind, TextColumn.Builder> columns = new LinkedHashMap<>();
        for (IdentifierKind kind : IdentifierKind.values()) {
            if (counting.stream().flatMap(List::stream).anyMatch(identifier -> identifier.kind() == kind)) {
                columns.put(kind, new TextColumn.Builder());
            }
        }
        for (List<Identifier> identifiers : counting) {
            columns.forEach((kind, column) -> column.add(identifiers.stream()
                    .filter(identifier -> identifier.kind() == kind)
                    .filter(identifier -> !shared.contains(key(identifier)))
                    .map(Identifier::value)
                    .findFirst()
                    .orElse("")));
        }
        return columns.entrySet().stream()
                .map(column -> new IdentifierColumn(
                        column.getKey(),
                        column.getKey().label(),
                        column.getValue().build()))
                .toList();
    }

    /**
     * {@return what a pinned user is called in the sheet}
     *
     * <p>A pin is found by a text alone, and a user's number may be somebody else's id number.
     */
    static String pinnedName(String user) {
        return "user " + user;
    }

    /** {@return the gradebook without the identifiers that two of its students share} */
    static GradebookSnapshot silenced(GradebookSnapshot book) {
        List<List<Identifier>> all = new ArrayList<>();
        for (int i = 0; i < book.roster().size(); i++) {
            all.add(book.roster().student(i).identifiers());
        }
        Set<String> shared = shared(all);
        if (shared.isEmpty()) {
            return book;
        }
        List<IdentifierColumn> columns = book.roster().columns().stream()
                .map(column -> without(column, shared))
                .toList();
        return new GradebookSnapshot(
                book.name(),
                new Roster(columns, book.roster().size()),
                book.items(),
                book.scores(),
                book.limits(),
                book.findings());
    }

    private static IdentifierColumn without(IdentifierColumn column, Set<String> shared) {
        TextColumn.Builder values = new TextColumn.Builder(column.values().size());
        for (int i = 0; i < column.values().size(); i++) {
            boolean silent = column.values().isBlank(i)
                    || shared.contains(key(
                            new Identifier(column.kind(), column.values().get(i).strip())));
            values.add(silent ? "" : column.values().get(i));
        }
        return new IdentifierColumn(column.kind(), column.title(), values.build());
    }

    private static List<Identifier> named(Participant person) {
        return person.identifiers().stream()
                .filter(identifier -> identifier.kind().family() == Family.SYSTEM)
                .map(identifier -> new Identifier(identifier.kind(), pinnedName(person.id())))
                .toList();
    }

    private static String folded(String value) {
        return IdentifierText.bare(value).toLowerCase(Locale.ROOT);
    }

    private static List<Identifier> decisive(Participant person, Set<String> known, Predicate<String> isOwn) {
        List<Identifier> own = person.identifiers().stream()
                .filter(identifier -> identifier.kind().family() == Family.CAMPUS && isOwn.test(identifier.value()))
                .toList();
        boolean namesSomebodyElse = !own.isEmpty()
                && own.stream()
                        .noneMatch(
                                identifier -> known.contains(identifier.value().strip()));
        return namesSomebodyElse ? own : person.identifiers();
    }

    private static Set<String> values(Roster roster) {
        Set<String> values = new HashSet<>();
        for (IdentifierColumn column : roster.columns()) {
            for (int i = 0; i < roster.size(); i++) {
                values.add(column.values().get(i).strip());
            }
        }
        return values;
    }

    /** {@return what several of them have, leaving names aside: namesakes are matched by their other identifiers} */
    private static Set<String> shared(List<List<Identifier>> people) {
        Map<String, Integer> holders = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            for (Identifier identifier : people.get(i)) {
                Family family = identifier.kind().family();
                if (family == Family.CAMPUS || family == Family.EMAIL) {
                    Integer other = holders.putIfAbsent(key(identifier), i);
                    if (other != null && other != i) {
                        shared.add(key(identifier));
                    }
                }
            }
        }
        return shared;
    }

    /** Letter case of e-mail addresses never counts; ids keep it, and the matching folds them where that is safe. */
    private static String key(Identifier identifier) {
        boolean email = identifier.kind().family() == Family.EMAIL;
        String value = identifier.value().strip();
        return identifier.kind().family() + " " + (email ? value.toLowerCase(Locale.ROOT) : value);
    }
}
