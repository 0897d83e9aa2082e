package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.finding.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What was refused already while many things are asked: a quiz that refuses one student refuses all, and each refusal would
 * cost a request, because Moodle ends a batch at the first. Safe for several threads.
 */
final class FailedSubjects {
    private final Map<Wording, SystemException> items = new ConcurrentHashMap<>();
    private final AtomicReference<SystemException> everything = new AtomicReference<>();

    /** Notes a refusal of an item. */
    void add(Call call, MoodleError error, SystemException failure) {
        // a student who is gone says nothing about the quiz
        if (!error.code().equals("invaliduser")) {
            items.put(call.concern().subject(), failure);
        }
    }

    /** Notes a failure that ends the whole question. */
    void addAll(SystemException failure) {
        everything.compareAndSet(null, failure);
    }

    /** {@return why there is no use in asking this; throws what ended the whole question} */
    Optional<SystemException> of(Call call) {
        SystemException end = everything.get();
        if (end != null) {
            throw end;
        }
        return Optional.ofNullable(items.get(call.concern().subject()));
    }
}
