package dev.passback.match;

import dev.passback.grade.Roster;
import dev.passback.grade.ScoreSheet;
import java.util.Map;

/**
 * Finds for each row of a sheet the student of a roster.
 *
 * <ol>
 *   <li>A person's pin decides.
 *   <li>Every identifier that the roster knows must name the same student, and the row's name must not be the exact name of
 *       another one; else it is a conflict. An identifier that the roster does not know says nothing.
 *   <li>Where no identifier is known, a weak likeness is proposed, and never taken.
 *   <li>A name alone never matches.
 * </ol>
 *
 * Pure: the same sheet, roster and pins give the same matching.
 */
public final class Matcher {
    private final RosterIndex index;

    public Matcher(Roster roster) {
        index = new RosterIndex(roster);
    }

    /**
     * {@return every row of the sheet, matched as far as it goes}
     *
     * @param choices what persons decided, by an identifier of the sheet
     */
    public Matching match(ScoreSheet sheet, IdentifyBy identifyBy, Map<String, StudentChoice> choices) {
        return new MatchingRun(sheet, identifyBy, index, new Pins(choices, index, sheet)).matching();
    }
}
