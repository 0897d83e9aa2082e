package dev.passback.app.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
public record Heard(String method, String path, HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String text() {
        return new String(response.body(), UTF_8);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** {@return the same, which must have that status} */
    public Heard with(int status) {
        if (status() != status) {
            throw new AssertionError(
                    method + " " + path + " answered " + status() + " instead of " + status + ":\n" + text());
        }
        return this;
    }

    /** {@return the code of the problem that it is} */
    public String code() {
        if (!header("Content-Type").startsWith("application/problem+json")) {
            throw new AssertionError(method + " " + path + " is no problem: " + status() + " " + text());
        }
        return json().get("code").stringValue();
    }
}
