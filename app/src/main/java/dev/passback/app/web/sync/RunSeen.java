package dev.passback.app.web.sync;

import dev.passback.app.json.CycleJson;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Run;
import java.math.BigDecimal;
import java.util.Optional;

/** A run with what it told of itself. */
record RunSeen(Run run, Optional<CycleReport> report) {
    static RunSeen of(Run run) {
        return new RunSeen(run, run.report().flatMap(CycleJson::read));
    }

    /** {@return the word for how it ended, or that it has not} */
    public String status() {
        return run.status().orElse("running");
    }

    /** {@return how many marks it wrote} */
    public int written() {
        return report.map(told -> told.counts().written()).orElse(0);
    }

    public int requests() {
        return report.map(CycleReport::requestCount).orElse(0);
    }

    public int open() {
        return report.map(told -> told.counts().marks().conflicts()
                        + told.counts().marks().rejected()
                        + told.counts().unmatched())
                .orElse(0);
    }

    /** {@return how long it took, in seconds} */
    public BigDecimal tookSeconds() {
        return report.map(told -> BigDecimal.valueOf(told.took().toMillis(), 3)).orElse(BigDecimal.ZERO);
    }
}
