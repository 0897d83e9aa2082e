package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.Roster;
import dev.passback.grade.Student;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A roster, looked up by the families of its identifiers: campus ids with campus ids, e-mail addresses with addresses and
 * address-shaped logins, a system's own numbers only with their own kind, names with names.
 */
final class RosterIndex {
    private final Roster roster;
    private final ValueIndex campus;
    private final ValueIndex emails;
    private final Map<IdentifierKind, ValueIndex> system = new EnumMap<>(IdentifierKind.class);
    private final ValueIndex names;
    private final String[] nameKeys;

    RosterIndex(Roster roster) {
        this.roster = roster;
        campus = new ValueIndex(roster.size() * 2);
        emails = new ValueIndex(roster.size());
        names = new ValueIndex(roster.size());
        nameKeys = new String[roster.size()];
        for (IdentifierColumn column : roster.columns()) {
            for (int student = 0; student < roster.size(); student++) {
                if (!column.values().isBlank(student)) {
                    enter(column.kind(), column.values().get(student), student);
                }
            }
        }
    }

    private void enter(IdentifierKind kind, String text, int student) {
        if (kind.family() == Family.NAME) {
            String key = IdentifierText.nameKey(text);
            if (!key.isEmpty()) {
                names.add(key, student, kind);
                nameKeys[student] = key;
            }
            return;
        }
        String bare = IdentifierText.bare(text);
        if (bare.isEmpty()) {
            return;
        }
        switch (kind.family()) {
            case CAMPUS, EMAIL -> {
                boolean email = IdentifierText.isEmail(bare);
                if (email) {
                    emails.add(bare, student, kind);
                }
                if (kind.family() == Family.CAMPUS && !email) {
                    campus.add(bare, student, kind);
                }
            }
            case SYSTEM ->
                system.computeIfAbsent(kind, k -> new ValueIndex(roster.size())).add(bare, student, kind);
            // a clicker's number is the clicker's, not the student's; a name was entered above
            case REMOTE, NAME -> {}
        }
    }

    /** {@return the index that an identifier of that kind, with that text, is looked up in} */
    ValueIndex indexFor(IdentifierKind kind, String bare) {
        if (kind.family() == Family.SYSTEM) {
            return system.getOrDefault(kind, NOBODY);
        }
        return IdentifierText.isEmail(bare) ? emails : campus;
    }

    ValueIndex campus() {
        return campus;
    }

    /** {@return the students of exactly that name} */
    Holders named(String nameKey) {
        return nameKey.isEmpty() ? Holders.NONE : names.holders(nameKey);
    }

    /** {@return whether the student's name is exactly that} */
    boolean isNamed(int student, String nameKey) {
        return nameKey.equals(nameKeys[student]);
    }

    /** Visits every campus id and e-mail address of the roster, bare. */
    void forEachCampusOrEmail(Consumer<ValueIndex.Holder> visitor) {
        for (IdentifierColumn column : roster.columns()) {
            Family family = column.kind().family();
            if (family == Family.CAMPUS || family == Family.EMAIL) {
                for (int student = 0; student < roster.size(); student++) {
                    String bare = IdentifierText.bare(column.values().get(student));
                    if (!bare.isEmpty()) {
                        visitor.accept(new ValueIndex.Holder(student, column.kind(), bare));
                    }
                }
            }
        }
    }

    /** {@return whether students of the roster differ by nothing but the letter case of that identifier} */
    boolean caseCounts(String bare) {
        return campus.only(bare) == ValueIndex.SHARED || emails.only(bare) == ValueIndex.SHARED;
    }

    /** {@return the student as the roster has them} */
    Student student(int student) {
        return roster.student(student);
    }

    /** {@return the indexes in which a person's pin may name a student} */
    List<ValueIndex> identifying() {
        List<ValueIndex> all = new ArrayList<>(List.of(campus, emails));
        all.addAll(system.values());
        return all;
    }

    private static final ValueIndex NOBODY = new ValueIndex(0);
}
