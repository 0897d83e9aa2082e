package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.store.IdempotencyKeys.Claim;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest extends StoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private IdempotencyKeys keys;

    @BeforeEach
    void keys() {
        keys = store.idempotency();
    }

    @Test
    void whatWasDoneIsAnsweredAgain() {
        assertThat(keys.claim("ines", "k", "run bio", NOW)).isEqualTo(new Claim.Ours());
        keys.answer("ines", "k", 202, "{}");

        assertThat(keys.claim("ines", "k", "run bio", NOW.plusSeconds(5))).isEqualTo(new Claim.Done(202, "{}"));
    }

    @Test
    void oneWhoIsAtItKeepsOthersAwayUntilTheyAreDead() {
        keys.claim("ines", "k", "run bio", NOW);

        assertThat(keys.claim("ines", "k", "run bio", NOW.plusSeconds(1))).isEqualTo(new Claim.Running());

        Instant later = NOW.plus(IdempotencyKeys.DEAD_AFTER).plusMillis(1);
        assertThat(keys.claim("ines", "k", "run bio", later)).isEqualTo(new Claim.Ours());
        assertThat(keys.claim("ines", "k", "run bio", later)).isEqualTo(new Claim.Running());
    }

    @Test
    void aKeyIsForOneRequestOfOnePerson() {
        keys.claim("ines", "k", "run bio", NOW);

        assertThat(keys.claim("ines", "k", "run chemistry", NOW)).isEqualTo(new Claim.Other());
        assertThat(keys.claim("omar", "k", "run chemistry", NOW)).isEqualTo(new Claim.Ours());
    }

    @Test
    void whatWasNotDoneCanBeAskedAgain() {
        keys.claim("ines", "k", "run bio", NOW);
        keys.release("ines", "k");

        assertThat(keys.claim("ines", "k", "run chemistry", NOW)).isEqualTo(new Claim.Ours());
    }

    @Test
    void anAnswerIsKeptForADay() {
        keys.claim("ines", "k", "run bio", NOW);
        keys.answer("ines", "k", 202, "{}");
        keys.release("ines", "k");

        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        assertThat(keys.claim("ines", "k", "run bio", tomorrow)).isEqualTo(new Claim.Done(202, "{}"));
        assertThat(keys.claim("ines", "k", "run bio", tomorrow.plusMillis(1))).isEqualTo(new Claim.Ours());
    }
}
