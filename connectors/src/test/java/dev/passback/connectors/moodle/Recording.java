package dev.passback.connectors.moodle;

import dev.passback.connectors.http.HttpReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** An exchange with a real Moodle 4.5.5+, as it was recorded. */
final class Recording {
    private Recording() {}

    /** {@return the reply as it came} */
    static HttpReply reply(String name) {
        try (InputStream file = Recording.class.getResourceAsStream("/moodle/" + name + ".json")) {
            JsonNode response = MoodleJson.MAPPER
                    .readTree(Objects.requireNonNull(file, () -> "no recording " + name))
                    .path("response");
            Map<String, String> headers = new HashMap<>();
            response.path("headers")
                    .properties()
                    .forEach(header -> headers.put(
                            header.getKey().toLowerCase(Locale.ROOT),
                            header.getValue().asString()));
            return new HttpReply(
                    response.path("status").asInt(),
                    headers,
                    response.path("body").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what Moodle said; for a reply that is no error} */
    static JsonNode data(String name) {
        return switch (Reply.of(reply(name))) {
            case Reply.Told told -> told.data();
            case Reply.Refused refused -> throw new AssertionError(refused);
            case Reply.Unusable unusable -> throw new AssertionError(unusable);
        };
    }
}
