package dev.passback.connect;

import dev.passback.finding.Wording;
import dev.passback.grade.Score;

/** What became of one write. */
public sealed interface Outcome {

    /** The gradebook took the score. */
    record Written() implements Outcome {}

    /** The cell no longer held what the plan saw; it was left alone. */
    record Kept(Score found) implements Outcome {}

    /** The gradebook refused it, and why. */
    record Refused(Wording reason) implements Outcome {}

    Outcome WRITTEN = new Written();
}
