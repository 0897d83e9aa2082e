package dev.passback.sandbox.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a simulated system answers; the body goes out as UTF-8. */
public record Answer(int status, Map<String, String> headers, String body) {

    public static Answer json(String body) {
        return of(200, "application/json", body);
    }

    public static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    /** {@return the same answer with one more header} */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
