package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpFailure;
import dev.passback.connectors.http.HttpReply;
import dev.passback.connectors.http.Waiting;
import dev.passback.finding.Wording;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Calls functions one by one, and asks again after a pause where that may help. Safe for several threads. */
final class WebService {
    private final MoodleConnection connection;
    private final MoodleLimits limits;
    private final Http http;
    private final Waiting waiting;

    WebService(MoodleConnection connection, MoodleLimits limits, Http http, Waiting waiting) {
        this.connection = connection;
        this.limits = limits;
        this.http = http;
        this.waiting = waiting;
    }

    /**
     * What Moodle said.
     *
     * @param date the server's own time, where it tells
     */
    record Answer(JsonNode data, Optional<Instant> date) {}

    /** What to do when a request brought nothing, before it is sent again. */
    record Trouble(Wording problem, boolean slow) {}

    /** {@return the answer; throws a {@link SystemException} for everything else} */
    Answer ask(Call call) {
        Exchange exchange = exchange(call.function(), call.arguments(), trouble -> {});
        return switch (exchange.reply()) {
            case Reply.Told told -> new Answer(told.data(), exchange.date());
            case Reply.Refused refused -> throw refusal(refused.error(), call);
            case Reply.Unusable unusable -> throw later(unusable.problem());
        };
    }

    /** {@return what a refusal means; for one that has six causes Moodle is asked for what it does allow} */
    SystemException refusal(MoodleError error, Call call) {
        if (!error.code().equals("accessexception") || call.function() == MoodleFunction.SITE_INFO) {
            return Refusals.of(error, call);
        }
        try {
            Set<String> present = Site.functionsOf(ask(Call.siteInfo()).data());
            return Refusals.notInService(call, MoodleFunction.missing(present));
        } catch (SystemException noAnswerEither) {
            return noAnswerEither;
        }
    }

    /** A reply that is not {@link Reply.Unusable}, with the time that the server put on it. */
    record Exchange(Reply reply, Optional<Instant> date) {}

    /**
     * Sends a request, up to once more than there are waits.
     *
     * @param onTrouble told of every attempt that brought nothing; may throw to give up
     */
    Exchange exchange(MoodleFunction function, Map<String, Object> arguments, Consumer<Trouble> onTrouble) {
        String body = FormBody.of(connection.token(), function.wsName(), arguments);
        List<Duration> waits = limits.waits();
        for (int attempt = 0; ; attempt++) {
            Attempt done = attempt(function, body);
            if (!(done.reply() instanceof Reply.Unusable unusable)) {
                return new Exchange(done.reply(), done.date());
            }
            onTrouble.accept(new Trouble(unusable.problem(), done.slow()));
            if (attempt == waits.size()) {
                throw later(Wording.of("{}, also after {} waits", unusable.problem(), attempt));
            }
            Duration asked = done.retryAfter().orElse(Duration.ZERO);
            if (asked.compareTo(limits.longestWait()) > 0) {
                throw later(Wording.of("{} and asks to come back in {} s", unusable.problem(), asked.toSeconds()));
            }
            Duration step = waits.get(attempt);
            waiting.pause(asked.compareTo(step) > 0 ? asked : step);
        }
    }

    private record Attempt(Reply reply, Optional<Instant> date, Optional<Duration> retryAfter, boolean slow) {}

    private Attempt attempt(MoodleFunction function, String body) {
        try {
            HttpReply reply = http.post(
                    function.wsName(), connection.endpoint(), Map.of(), "application/x-www-form-urlencoded", body);
            boolean slow = reply.status() == 504 || reply.status() == 408;
            return new Attempt(passing(Reply.of(reply)), date(reply), retryAfter(reply), slow);
        } catch (HttpFailure failure) {
            return switch (failure.kind()) {
                case UNREACHABLE -> failed(Wording.of("Moodle cannot be reached"), false);
                case CUT -> failed(Wording.of("the connection to Moodle broke"), false);
                case TIMED_OUT -> failed(Wording.of("Moodle took too long"), true);
                case TOO_LARGE -> failed(Wording.of("Moodle's answer is too long to be believed"), true);
                case REDIRECTED ->
                    throw new SystemException(
                            Reach.CONNECTION,
                            Wording.of("the address leads somewhere else (a redirect)"),
                            Wording.of(
                                    "Give the connection the address that the browser shows on the site's front page,"
                                            + " with https."),
                            failure);
                case FORBIDDEN -> throw forbidden(failure);
            };
        }
    }

    private static SystemException forbidden(HttpFailure failure) {
        return new SystemException(
                Reach.CONNECTION,
                failure.wording(),
                Wording.of(
                        "Give the connection an address that it may call, or ask an administrator to allow this one."),
                failure);
    }

    private static Attempt failed(Wording problem, boolean slow) {
        return new Attempt(new Reply.Unusable(problem), Optional.empty(), Optional.empty(), slow);
    }

    private static Reply passing(Reply reply) {
        return reply instanceof Reply.Refused refused && Refusals.passes(refused.error())
                ? new Reply.Unusable(Wording.of(
                        "Moodle's database failed ({})", refused.error().code()))
                : reply;
    }

    private static SystemException later(Wording problem) {
        return new SystemException(Reach.LATER, problem, Wording.of("Nothing to do; the next cycle asks again."));
    }

    private static Optional<Duration> retryAfter(HttpReply reply) {
        // seconds only; a date would have to be compared with our clock
        return reply.header("retry-after")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    private static Optional<Instant> date(HttpReply reply) {
        try {
            return reply.header("date").map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
