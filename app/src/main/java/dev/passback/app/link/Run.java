package dev.passback.app.link;

import dev.passback.transfer.TransferId;
import java.time.Instant;
import java.util.Optional;

/**
 * One cycle of a link.
 *
 * @param node the process that runs it, as {@code host/pid/start}
 * @param seen when that process last said that it is alive
 * @param status how it ended; empty while it runs
 * @param report its report as JSON
 * @param expired since when its report is kept no more
 */
public record Run(
        long id,
        String link,
        String node,
        Instant started,
        Instant seen,
        Optional<Instant> finished,
        Optional<String> status,
        Optional<TransferId> transfer,
        Optional<String> report,
        Optional<Instant> expired) {

    /** {@return the run in the hands of another node} */
    public Run takenOver(String by) {
        return new Run(id, link, by, started, seen, finished, status, transfer, report, expired);
    }
}
