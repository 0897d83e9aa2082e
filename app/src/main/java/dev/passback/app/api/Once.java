package dev.passback.app.api;

import dev.passback.app.people.Access;
import dev.passback.app.store.IdempotencyKeys.Claim;
import dev.passback.app.store.StorePool;
import dev.passback.grade.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Starts things once, however often a program asks: a request with the same {@code Idempotency-Key} gets the same answer
 * for a day. What failed was not begun, and is tried again.
 */
@Component
final class Once {
    static final String HEADER = "Idempotency-Key";

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final StorePool stores;
    private final InstantSource clock;

    Once(StorePool stores, InstantSource clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * {@return the answer to this request, or to the same one before}
     *
     * @param key what the program said; empty to do it anyway
     * @param request everything that tells this request from others
     * @param work gives an answer with a location and a body of JSON
     */
    ResponseEntity<byte[]> start(
            Access access, Optional<String> key, String request, Supplier<ResponseEntity<byte[]>> work) {
        if (key.isEmpty()) {
            return work.get();
        }
        String said = key.get();
        if (!KEY.matcher(said).matches()) {
            throw Refusal.of(ApiCode.INVALID, HEADER + " has 1 to 200 visible characters of ASCII");
        }
        Claim claim = stores.with(
                store -> store.idempotency().claim(access.person(), said, Sha256.of(request), clock.instant()));
        return switch (claim) {
            case Claim.Ours ours -> doNow(access, said, work);
            case Claim.Running running -> throw Refusal.of(ApiCode.KEY_IN_USE, "it has not been answered yet");
            case Claim.Other other -> throw Refusal.of(ApiCode.KEY_REUSED, "the key belongs to an earlier request");
            case Claim.Done done -> again(done);
        };
    }

    private ResponseEntity<byte[]> doNow(Access access, String key, Supplier<ResponseEntity<byte[]>> work) {
        boolean isDone = false;
        try {
            ResponseEntity<byte[]> answer = work.get();
            stores.with(store -> {
                store.idempotency()
                        .answer(access.person(), key, answer.getStatusCode().value(), text(answer));
                return true;
            });
            isDone = true;
            return answer;
        } finally {
            if (!isDone) {
                release(access, key);
            }
        }
    }

    private void release(Access access, String key) {
        stores.with(store -> {
            store.idempotency().release(access.person(), key);
            return true;
        });
    }

    /** The location, and then the body. */
    private static String text(ResponseEntity<byte[]> answer) {
        return Objects.requireNonNull(answer.getHeaders().getLocation()) + "\n"
                + new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> again(Claim.Done done) {
        int line = done.answer().indexOf('\n');
        return ResponseEntity.status(done.status())
                .location(URI.create(done.answer().substring(0, line)))
                .header(REPLAYED, "true")
                .contentType(MediaType.APPLICATION_JSON)
                .body(done.answer().substring(line + 1).getBytes(StandardCharsets.UTF_8));
    }
}
