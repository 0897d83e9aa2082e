package dev.passback.match;

import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierColumn;
import java.util.List;

/** What is known of a sheet's row: which student of the roster it belongs to, or why that is open. */
public sealed interface Match {

    /**
     * It is this student.
     *
     * @param by the sheet's identifiers that agreed; empty where a person pinned it
     */
    record Matched(int student, List<IdentifierColumn> by, boolean pinned) implements Match {}

    /** It may be this student; a person must say so. */
    record Likely(int student, Wording reason) implements Match {}

    /** What is known contradicts itself. */
    record Conflict(Wording reason, List<Integer> students) implements Match {}

    /** The roster knows none of the identifiers. */
    record Unknown() implements Match {}

    /** A clicker that nobody registered. */
    record Unregistered() implements Match {}

    /** The row has no identifier. */
    record Blank() implements Match {}

    /** A person decided to leave the row out. */
    record Ignored() implements Match {}

    Match UNKNOWN = new Unknown();
    Match UNREGISTERED = new Unregistered();
    Match BLANK = new Blank();
    Match IGNORED = new Ignored();
}
