package dev.passback.sandbox.moodle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a simulated Moodle as a connector would. */
final class Ask {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final Map<String, String> form = new LinkedHashMap<>();

    private Ask(URI address) {
        this.address = address;
    }

    static Ask moodle(MoodleServer moodle, String token, String function) {
        return new Ask(moodle.address().resolve("/webservice/rest/server.php"))
                .with("wstoken", token)
                .with("wsfunction", function)
                .with("moodlewsrestformat", "json");
    }

    static Ask moodle(MoodleServer moodle, String function) {
        return moodle(moodle, moodle.token(), function);
    }

    static Ask at(MoodleServer moodle, String path) {
        return new Ask(moodle.address().resolve(path));
    }

    Ask with(String name, Object value) {
        form.put(name, String.valueOf(value));
        return this;
    }

    Ask without(String name) {
        form.remove(name);
        return this;
    }

    JsonNode json() {
        return JSON.readTree(post().body());
    }

    String errorcode() {
        return json().path("errorcode").asString();
    }

    HttpResponse<String> post() {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded()))
                .build());
    }

    HttpResponse<String> get() {
        return send(
                HttpRequest.newBuilder(URI.create(address + "?" + encoded())).build());
    }

    private String encoded() {
        return form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
