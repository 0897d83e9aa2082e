package dev.passback.sandbox.http;

import java.util.Map;
import java.util.Optional;

/**
 * A request that reached a simulated system.
 *
 * @param path the path with its query, as it was sent
 * @param headers by name in lower case; of a header that was sent twice the first value
 * @param body read as UTF-8
 */
public record Request(String method, String path, Map<String, String> headers, String body) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
