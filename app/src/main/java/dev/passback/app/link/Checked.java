package dev.passback.app.link;

import dev.passback.finding.Wording;
import java.time.Instant;
import java.util.List;

/**
 * What came of looking whether a connection works.
 *
 * @param problems none where it does
 */
public record Checked(Instant at, List<Problem> problems) {
    public Checked {
        problems = List.copyOf(problems);
    }

    /** What does not work, and what to do. */
    public record Problem(Wording problem, Wording repair) {}
}
