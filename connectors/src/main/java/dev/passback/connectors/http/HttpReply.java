package dev.passback.connectors.http;

import java.util.Map;
import java.util.Optional;

/**
 * What came back over HTTP, whatever its status.
 *
 * @param headers by name in lower case; of a header that came twice the first value
 */
public record HttpReply(int status, Map<String, String> headers, String body) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
