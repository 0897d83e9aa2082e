package dev.passback.connectors.http;

import java.time.Duration;

/**
 * How long a request may take and how much it may bring.
 *
 * @param request from sending to the end of the reply
 */
public record HttpLimits(Duration connect, Duration request, int bodyBytes) {
    public static final HttpLimits DEFAULT =
            new HttpLimits(Duration.ofSeconds(10), Duration.ofSeconds(120), 200 * 1024 * 1024);
}
