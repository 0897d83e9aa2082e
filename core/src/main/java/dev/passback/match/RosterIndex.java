package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.Roster;
import dev.passback.grade.Student;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A roster, looked up by the families of its identifiers: campus ids with campus ids, e-mail addresses with addresses and
 * address-shaped logins, a system's own numbers only with their own kind, names with names. What few sheets ask for is
 * built when it is asked for.
 */
final class RosterIndex {
    /** With fewer students another thread would begin too late. */
    private static final int LARGE = 16_384;

    private final Roster roster;
    private final ValueIndex campus;
    private final ValueIndex emails;
    private final Map<IdentifierKind, ValueIndex> system = new EnumMap<>(IdentifierKind.class);
    private final FoldedText identifier = FoldedText.ofIdentifiers();
    private final FoldedText name = FoldedText.ofNames();
    private @Nullable ValueIndex names;

    RosterIndex(Roster roster) {
        this.roster = roster;
        campus = new ValueIndex(roster.columns(), identifier, roster.size());
        emails = new ValueIndex(roster.columns(), identifier, roster.size());
        if (roster.size() >= LARGE) {
            // names have an index and buffers of their own; of a large sheet some row asks for them
            Stream.<Runnable>of(this::enterIdentifiers, this::names).parallel().forEach(Runnable::run);
        } else {
            enterIdentifiers();
        }
    }

    private void enterIdentifiers() {
        for (int place = 0; place < roster.columns().size(); place++) {
            IdentifierColumn column = roster.columns().get(place);
            Family family = column.kind().family();
            if (family == Family.CAMPUS || family == Family.EMAIL) {
                enter(column.values(), place, family);
            }
        }
    }

    private void enter(TextColumn values, int place, Family family) {
        for (int student = 0; student < roster.size(); student++) {
            if (identifier.read(values, student)) {
                if (identifier.isEmail()) {
                    emails.add(identifier, place, student);
                } else if (family == Family.CAMPUS) {
                    campus.add(identifier, place, student);
                }
            }
        }
    }

    private ValueIndex built(FoldedText reader, Predicate<IdentifierKind> kinds) {
        ValueIndex built = new ValueIndex(roster.columns(), reader, roster.size());
        for (int place = 0; place < roster.columns().size(); place++) {
            if (kinds.test(roster.columns().get(place).kind())) {
                TextColumn values = roster.columns().get(place).values();
                for (int student = 0; student < roster.size(); student++) {
                    if (reader.read(values, student)) {
                        built.add(reader, place, student);
                    }
                }
            }
        }
        return built;
    }

    /** {@return the index that an identifier of that kind is looked up in} */
    ValueIndex indexFor(IdentifierKind kind, boolean email) {
        if (kind.family() == Family.SYSTEM) {
            return system.computeIfAbsent(kind, k -> built(identifier, k::equals));
        }
        return email ? emails : campus;
    }

    ValueIndex campus() {
        return campus;
    }

    /** {@return the students of exactly that name} */
    Holders named(String nameKey) {
        if (nameKey.isEmpty()) {
            return Holders.NONE;
        }
        return names().holders(nameKey);
    }

    private ValueIndex names() {
        ValueIndex built = names;
        if (built == null) {
            built = built(name, IdentifierKind.NAME::equals);
            names = built;
        }
        return built;
    }

    /**
     * {@return whether the student's name is exactly that; the last one of a roster with several columns of names}
     *
     * @param known a buffer for the student's name
     */
    boolean isNamed(int student, FoldedText other, FoldedText known) {
        for (int place = roster.columns().size() - 1; place >= 0; place--) {
            IdentifierColumn column = roster.columns().get(place);
            if (column.kind() == IdentifierKind.NAME) {
                if (other.isCopy(column.values(), student)) {
                    return true;
                }
                if (known.read(column.values(), student)) {
                    return known.isSame(other);
                }
            }
        }
        return false;
    }

    Roster roster() {
        return roster;
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
        roster.columns().stream()
                .map(IdentifierColumn::kind)
                .filter(kind -> kind.family() == Family.SYSTEM)
                .distinct()
                .forEach(kind -> all.add(indexFor(kind, false)));
        return all;
    }
}
