package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * The calls of one batch, until each has an outcome. Moodle ends a batch at the first error and gives the rest no answer;
 * PHP's {@code max_input_vars} cuts the end off without any error (both measured).
 */
final class Chunk {
    private final WebService service;
    private final Site site;
    private final Pace pace;
    private final AtomicInteger size;
    private final FailedSubjects failed;

    Chunk(WebService service, Site site, Pace pace, AtomicInteger size, FailedSubjects failed) {
        this.service = service;
        this.site = site;
        this.pace = pace;
        this.size = size;
        this.failed = failed;
    }

    /** Fills {@code outcomes} from {@code start} to before {@code end}. */
    boolean ask(List<Call> calls, Outcome[] outcomes, int start, int end) {
        try {
            int next = start;
            while (next < end) {
                Optional<SystemException> known = failed.of(calls.get(next));
                if (known.isPresent()) {
                    outcomes[next++] = new Outcome.Refused(known.get());
                } else if (size.get() == Batches.NONE) {
                    outcomes[next] = single(calls.get(next));
                    next++;
                } else {
                    next = batch(calls, outcomes, next, Math.min(end, next + size.get()));
                }
            }
            return true;
        } catch (SystemException failure) {
            failed.addAll(failure);
            throw failure;
        }
    }

    private Outcome single(Call call) {
        WebService.Exchange exchange =
                pace.paced(1, () -> service.exchange(call.function(), call.arguments(), trouble -> pace.slowDown()));
        return switch (exchange.reply()) {
            case Reply.Told told -> new Outcome.Told(told.data());
            case Reply.Refused refused -> refused(call, refused.error());
            case Reply.Unusable unusable ->
                throw new SystemException(
                        Reach.LATER, unusable.problem(), Wording.of("Nothing to do; the next cycle asks again."));
        };
    }

    /** {@return where the calls go on that still have no outcome} */
    private int batch(List<Call> calls, Outcome[] outcomes, int start, int end) {
        List<Call> sent = calls.subList(start, end);
        Reply reply;
        try {
            reply = pace.paced(
                            sent.size(),
                            () -> service.exchange(MoodleFunction.BATCH, requests(sent), trouble -> {
                                pace.slowDown();
                                if (trouble.slow() && sent.size() > 1) {
                                    throw new TooMuch();
                                }
                            }))
                    .reply();
        } catch (TooMuch e) {
            shrink(sent.size());
            return start;
        }
        return switch (reply) {
            case Reply.Told told -> settle(told.data().path("responses"), sent, outcomes, start);
            case Reply.Refused refused -> refusedWhole(refused.error(), start);
            case Reply.Unusable unusable ->
                throw new SystemException(
                        Reach.LATER, unusable.problem(), Wording.of("Nothing to do; the next cycle asks again."));
        };
    }

    private int settle(JsonNode responses, List<Call> sent, Outcome[] outcomes, int start) {
        int count = responses.size();
        if (count > sent.size() || !responses.isArray()) {
            throw new SystemException(
                    Reach.CONNECTION,
                    Wording.of("Moodle answered a batch of {} calls with {} answers", sent.size(), count),
                    Wording.of("Report this as a defect of Passback."));
        }
        Optional<MoodleError> end = count == 0 ? Optional.empty() : error(responses.get(count - 1));
        // where the end was cut off, what is left of the last call may lack its arguments
        boolean cut =
                end.isPresent() ? end.get().code().equals("invalidparameter") && sent.size() > 1 : count < sent.size();
        int trusted = cut || end.isPresent() ? Math.max(0, count - 1) : count;
        for (int i = 0; i < trusted; i++) {
            outcomes[start + i] = new Outcome.Told(data(responses.get(i)));
        }
        if (cut) {
            shrink(sent.size());
            return start + trusted;
        }
        if (end.isPresent()) {
            outcomes[start + trusted] = refused(sent.get(trusted), end.get());
            return start + trusted + 1;
        }
        return start + count;
    }

    private int refusedWhole(MoodleError error, int start) {
        boolean noBatches = error.code().equals("accessexception") || error.isUnknownFunction();
        if (noBatches && !site.askAgain().contains(MoodleFunction.BATCH.wsName())) {
            size.set(Batches.NONE);
            return start;
        }
        throw service.refusal(error, new Call(MoodleFunction.BATCH, Map.of(), Concern.SITE));
    }

    private Outcome refused(Call call, MoodleError error) {
        SystemException failure = service.refusal(error, call);
        if (failure.reach() != Reach.ITEM) {
            throw failure;
        }
        failed.add(call, error, failure);
        return new Outcome.Refused(failure);
    }

    private void shrink(int sent) {
        if (sent == 1) {
            throw new SystemException(
                    Reach.LATER,
                    Wording.of("Moodle leaves a call without an answer"),
                    Wording.of("Nothing to do; the next cycle asks again."));
        }
        size.accumulateAndGet(Math.max(1, sent / 2), Math::min);
    }

    private static Map<String, Object> requests(List<Call> calls) {
        List<Map<String, Object>> requests = new ArrayList<>();
        for (Call call : calls) {
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("function", call.function().wsName());
            request.put("arguments", MoodleJson.MAPPER.writeValueAsString(call.arguments()));
            requests.add(request);
        }
        return Map.of("requests", requests);
    }

    private static Optional<MoodleError> error(JsonNode response) {
        if (!response.path("error").asBoolean(false)) {
            return Optional.empty();
        }
        return Optional.of(MoodleJson.parse(response.path("exception").asString(""))
                .map(MoodleError::read)
                .orElse(new MoodleError("", "")));
    }

    private static JsonNode data(JsonNode response) {
        return MoodleJson.parse(response.path("data").asString(""))
                .orElseThrow(() -> new SystemException(
                        Reach.LATER,
                        Wording.of("an answer in a batch is cut"),
                        Wording.of("Nothing to do; the next cycle asks again.")));
    }

    /** The batch takes Moodle too long: a smaller one may not. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
