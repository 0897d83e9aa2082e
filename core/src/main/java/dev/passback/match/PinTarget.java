package dev.passback.match;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind.Family;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person's decision about a student, looked up in a roster. */
sealed interface PinTarget {

    /** It is this student. */
    record One(int student) implements PinTarget {}

    /** The rows are left out. */
    record Nowhere() implements PinTarget {}

    /** The roster does not tell who is meant; the row comes back, whatever its own identifiers say. */
    record Broken(String identifier, String rosterIdentifier, int students) implements PinTarget {}

    static PinTarget of(String identifier, StudentChoice choice, RosterIndex index) {
        return switch (choice) {
            case StudentChoice.Ignore ignore -> new Nowhere();
            case StudentChoice.Is is -> {
                Set<Integer> students = students(is.rosterIdentifier(), index);
                yield students.size() == 1
                        ? new One(students.iterator().next())
                        : new Broken(identifier, is.rosterIdentifier(), students.size());
            }
        };
    }

    private static Set<Integer> students(String rosterIdentifier, RosterIndex index) {
        String bare = IdentifierText.bare(rosterIdentifier);
        Set<Integer> students = new LinkedHashSet<>();
        if (!bare.isEmpty()) {
            index.identifying()
                    .forEach(values -> students.addAll(values.holders(bare).students()));
        }
        // a person may say a name; by itself a name never matches
        return students.isEmpty() ? index.named(IdentifierText.nameKey(bare)).students() : students;
    }

    default boolean is(int student) {
        return this instanceof One one && one.student() == student;
    }

    default Match match() {
        return switch (this) {
            case One one -> new Match.Matched(one.student(), List.of(), true);
            case Nowhere nowhere -> Match.IGNORED;
            case Broken broken -> Match.UNKNOWN;
        };
    }

    /** {@return the decision by an identifier: a name that is unique today may be two students' next week} */
    default StudentChoice asChoice(StudentChoice said, RosterIndex index) {
        if (!(this instanceof One one)) {
            return said;
        }
        String bare = said instanceof StudentChoice.Is is ? IdentifierText.bare(is.rosterIdentifier()) : "";
        boolean byIdentifier = index.identifying().stream()
                .anyMatch(values -> !values.holders(bare).students().isEmpty());
        if (byIdentifier) {
            return said;
        }
        return index.student(one.student()).identifiers().stream()
                .filter(identifier -> identifier.kind().family() != Family.NAME)
                // people know campus ids; a gradebook's own number only where there is nothing else
                .sorted(Comparator.comparing(identifier -> identifier.kind().family() == Family.SYSTEM))
                .map(Identifier::value)
                .<StudentChoice>map(StudentChoice.Is::new)
                .filter(choice -> of("", choice, index).equals(this))
                .findFirst()
                .orElse(said);
    }

    default Optional<Finding> finding() {
        if (!(this instanceof Broken broken)) {
            return Optional.empty();
        }
        Wording wording = broken.students() > 1
                ? Wording.of(
                        "The mapping says that \"{}\" is \"{}\", but {} students of the roster have that identifier",
                        broken.identifier(),
                        broken.rosterIdentifier(),
                        broken.students())
                : Wording.of(
                        "The mapping says that \"{}\" is \"{}\", but nobody in the roster has that identifier",
                        broken.identifier(),
                        broken.rosterIdentifier());
        return Optional.of(Finding.of(FindingCode.PIN_INVALID, Place.WHOLE.of(broken.identifier()), wording));
    }
}
