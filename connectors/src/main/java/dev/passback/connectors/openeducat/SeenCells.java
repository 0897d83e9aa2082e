package dev.passback.connectors.openeducat;

import dev.passback.grade.Score;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What was read a moment ago, so that a write need not read it again to know that nobody changed it. */
final class SeenCells {
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Map<Cell, Seen> cells = new HashMap<>();

    private record Seen(Optional<Held> held, Instant at) {}

    SeenCells(InstantSource clock) {
        this.clock = clock;
    }

    /** Notes that these cells were read; those that {@code held} lacks are blank. */
    void note(Collection<Cell> asked, Map<Cell, Held> held) {
        Instant now = clock.instant();
        asked.forEach(cell -> cells.put(cell, new Seen(Optional.ofNullable(held.get(cell)), now)));
    }

    void forget(Collection<Cell> changed) {
        changed.forEach(cells::remove);
    }

    /** {@return whether all of them were read a moment ago} */
    boolean areFresh(Collection<Cell> asked) {
        Instant oldest = clock.instant().minus(MOMENT);
        return asked.stream().allMatch(cell -> {
            Seen seen = cells.get(cell);
            return seen != null && !seen.at().isBefore(oldest);
        });
    }

    Score score(Cell cell) {
        Seen seen = cells.get(cell);
        return seen == null ? Score.NOT_GRADED : seen.held().map(Held::score).orElse(Score.NOT_GRADED);
    }

    /** {@return the record that holds the cell} */
    OptionalLong row(Cell cell) {
        Seen seen = cells.get(cell);
        return seen == null || seen.held().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(seen.held().get().row());
    }
}
