package dev.passback.app.web;

import dev.passback.app.serve.Health;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.stereotype.Component;

/** Tells at {@code /health} whether links are run and the database answers. */
@Component("serving")
final class ServingHealth extends AbstractHealthIndicator {
    private final Parts parts;

    ServingHealth(Parts parts) {
        this.parts = parts;
    }

    @Override
    protected void doHealthCheck(org.springframework.boot.health.contributor.Health.Builder told) {
        Health health = parts.health().get();
        told.status(health.isGood() ? "UP" : "DOWN")
                .withDetail("scheduler", health.scheduler())
                .withDetail("database", health.database());
    }
}
