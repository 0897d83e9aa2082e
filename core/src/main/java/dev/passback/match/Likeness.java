package dev.passback.match;

import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import java.util.List;

/** One way in which an identifier can be spoilt and still be recognised. */
interface Likeness {

    /** A student who may be meant, and why. */
    record Lead(int student, Wording reason) {}

    /**
     * {@return the students who may be meant}
     *
     * @param identifier an identifier that the roster does not know, bare
     * @param nameKey the row's name, empty if it has none
     */
    List<Lead> leads(Identifier identifier, String nameKey);
}
