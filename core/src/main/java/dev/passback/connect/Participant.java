package dev.passback.connect;

import dev.passback.grade.Identifier;
import java.util.List;

/**
 * A student of a source's course.
 *
 * @param id the source's own number of the student
 * @param identifiers everything that may tell who it is, with that number
 */
public record Participant(String id, List<Identifier> identifiers) {
    public Participant {
        identifiers = List.copyOf(identifiers);
    }

    /** {@return how people see the student: name, then the other identifiers} */
    public String label() {
        return Identifier.label(identifiers);
    }
}
