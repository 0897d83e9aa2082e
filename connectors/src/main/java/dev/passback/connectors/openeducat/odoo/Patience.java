package dev.passback.connectors.openeducat.odoo;

import dev.passback.connectors.http.HttpFailure;
import dev.passback.connectors.http.Waiting;
import dev.passback.finding.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends a request again after 1, 4, 15 and 60 seconds where it may work a moment later. A request that may have made
 * records is not sent again; its answer is {@link OdooAnswer.Lost}.
 */
final class Patience {
    private static final List<Duration> STEPS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(15), Duration.ofSeconds(60));

    private final Waiting waiting;

    Patience(Waiting waiting) {
        this.waiting = waiting;
    }

    OdooAnswer send(Supplier<OdooAnswer> request, Repeat repeat) {
        for (Duration step : STEPS) {
            Attempt attempt = once(request);
            if (attempt.isLast(repeat)) {
                return attempt.answer();
            }
            waiting.pause(step);
        }
        Attempt last = once(request);
        if (!last.isLast(repeat)) {
            throw Failures.away(last.problem().orElse(Wording.NONE));
        }
        return last.answer();
    }

    /**
     * One request.
     *
     * @param problem why it may work later; empty where the answer is final
     * @param maybeDone whether it may have been done although no good answer came
     */
    private record Attempt(OdooAnswer answer, Optional<Wording> problem, boolean maybeDone) {

        boolean isLast(Repeat repeat) {
            return problem.isEmpty() || (maybeDone && repeat == Repeat.LOOK_FIRST);
        }
    }

    private static Attempt once(Supplier<OdooAnswer> request) {
        try {
            OdooAnswer answer = request.get();
            return switch (answer) {
                case OdooAnswer.Foreign(int status)
                when isGateway(status) -> {
                    Wording what = Wording.of("something in front of OpenEduCat answered with HTTP {}", status);
                    yield new Attempt(new OdooAnswer.Lost(what), Optional.of(what), true);
                }
                // a fault rolls the whole call back
                case OdooAnswer.Fault fault
                when FaultKind.of(fault) == FaultKind.LATER ->
                    new Attempt(
                            fault, Optional.of(Wording.of("the database behind OpenEduCat does not answer")), false);
                default -> new Attempt(answer, Optional.empty(), false);
            };
        } catch (HttpFailure failure) {
            Wording what = failure.wording();
            return switch (failure.kind()) {
                case UNREACHABLE -> new Attempt(new OdooAnswer.Lost(what), Optional.of(what), false);
                case CUT, TIMED_OUT -> new Attempt(new OdooAnswer.Lost(what), Optional.of(what), true);
                case TOO_LARGE, REDIRECTED, FORBIDDEN -> throw Failures.http(failure);
            };
        }
    }

    private static boolean isGateway(int status) {
        return status == 429 || (status >= 502 && status <= 504);
    }
}
