package dev.passback.app.serve;

import dev.passback.app.link.CycleReport;
import java.util.function.Consumer;
import org.slf4j.MDC;

/** Logs cycles that have something to tell, each with its transfer's number beside the line where logs are structured. */
final class CycleLog {
    private static final String TRANSFER = "transfer";

    private CycleLog() {}

    static void tell(CycleReport report, Consumer<String> log) {
        CycleLine.of(report)
                .ifPresent(line -> with(report.transfer().map(Object::toString).orElse(""), () -> log.accept(line)));
    }

    /** Logs while the transfer of that number is told with all that is logged. */
    static void with(String transfer, Runnable logging) {
        if (transfer.isEmpty()) {
            logging.run();
            return;
        }
        try (MDC.MDCCloseable told = MDC.putCloseable(TRANSFER, transfer)) {
            logging.run();
        }
    }
}
