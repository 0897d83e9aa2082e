package dev.passback.app.link;

import dev.passback.finding.Finding;
import dev.passback.transfer.TransferId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How one cycle of a link went.
 *
 * @param requests by the kind of system and the kind of request
 * @param bytes how much both systems sent
 */
public record CycleReport(
        String link,
        Status status,
        Optional<TransferId> transfer,
        CycleCounts counts,
        List<Finding> findings,
        Map<String, Map<String, Integer>> requests,
        long bytes,
        Duration took) {
    public CycleReport {
        findings = List.copyOf(findings);
    }

    /** How a cycle ended. */
    public enum Status {
        /** Something was compared with the gradebook, and written where it differed. */
        DONE,
        /** Nothing had changed. */
        UNCHANGED,
        /** A guard stopped it; nothing was written. */
        STOPPED,
        /** A system could not be asked; the next cycle goes on. */
        LATER,
        /** A person must mend something first. */
        FAILED,
        /** Another process is at it. */
        BUSY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return how many requests there were in all} */
    public int requestCount() {
        return requests.values().stream()
                .flatMap(byName -> byName.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
