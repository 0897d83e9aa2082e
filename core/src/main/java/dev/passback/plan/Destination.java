package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.grade.Roster;
import dev.passback.mapping.TitleRule;
import java.util.Map;

/** What a gradebook asks of a plan beyond the limits of its cells: titles, and students that it can be told about. */
public interface Destination {

    /** A gradebook that takes every title and every student of its roster. */
    Destination ANY = new Destination() {
        @Override
        public TitleRule titles() {
            return TitleRule.AS_IS;
        }

        @Override
        public Map<Integer, Finding> notCarried(Roster roster, int[] students) {
            return Map.of();
        }
    };

    TitleRule titles();

    /**
     * {@return which of these students cannot be written about, and why}
     *
     * @param students places in the roster, of those to whom the plan writes something
     */
    Map<Integer, Finding> notCarried(Roster roster, int[] students);
}
