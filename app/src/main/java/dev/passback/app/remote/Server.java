package dev.passback.app.remote;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Passback server, asked with a person's token. Nothing is asked twice by itself, and no redirect is followed: the token
 * goes to the address that was said and to no other.
 */
public final class Server implements AutoCloseable {
    private static final String ROOT = "/api/v1";
    private static final String EXIT = "Passback-Exit";
    private static final Duration CONNECT = Duration.ofSeconds(15);
    /** A server reads a large file, or asks another system, before it answers. */
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final URI address;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** In which form an answer is wanted. */
    public enum Told {
        JSON("application/json"),
        TEXT("text/plain"),
        COLOURED_TEXT("text/plain;colours=yes"),
        FILE("*/*");

        private final String accept;

        Told(String accept) {
            this.accept = accept;
        }
    }

    /**
     * @param address of the server's front page
     * @param token of a person there
     */
    public Server(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** {@return a part of an address that is a name} */
    public static String name(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @throws ServerException if it was not done, also in every other method */
    public Reply get(String path, Told told) {
        return ask(request(path, told).GET());
    }

    public Reply delete(String path) {
        return ask(request(path, Told.JSON).DELETE());
    }

    /** Posts an object as JSON. */
    public Reply post(String path, Object body, Told told) {
        return ask(json(request(path, told), "POST", body));
    }

    /** Puts an object as JSON. */
    public Reply put(String path, Object body) {
        return ask(json(request(path, Told.JSON), "PUT", body));
    }

    /** Posts fields and files. */
    public Reply post(String path, Form form, Told told) {
        return ask(form(request(path, told), form));
    }

    /** Starts something, which the server does once even if the network brings the request twice. */
    public Reply start(String path, Object body) {
        return ask(json(once(request(path, Told.JSON)), "POST", body));
    }

    /** Starts something with files, otherwise as the other does. */
    public Reply start(String path, Form form) {
        return ask(form(once(request(path, Told.JSON)), form));
    }

    private HttpRequest.Builder request(String path, Told told) {
        String base = address.toString();
        return HttpRequest.newBuilder(
                        URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + ROOT + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Accept", told.accept);
    }

    private static HttpRequest.Builder once(HttpRequest.Builder request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String method, Object body) {
        BodyPublisher text = BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
        return request.header("Content-Type", "application/json").method(method, text);
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, Form form) {
        return request.header("Content-Type", form.type()).POST(BodyPublishers.ofByteArray(form.bytes()));
    }

    private Reply ask(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw refusal(response);
            }
            return new Reply(
                    new String(response.body(), StandardCharsets.UTF_8),
                    response.headers().firstValue(EXIT).map(Integer::parseInt).orElse(0));
        } catch (IOException e) {
            throw ServerException.noAnswer(
                    "no answer from " + address + ": " + e.getClass().getSimpleName(),
                    "what was begun goes on there; look at it with: passback history --server " + address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a server was asked");
        }
    }

    private ServerException refusal(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return ServerException.noAnswer(
                    address + " answered HTTP " + response.statusCode() + ", but not as a Passback server",
                    "say the address of its front page");
        }
        try {
            JsonNode problem = JsonMapper.shared().readTree(response.body());
            List<String> reasons = new ArrayList<>();
            problem.path("reasons").forEach(reason -> reasons.add(reason.asString("")));
            return new ServerException(
                    problem.path("code").asString(""),
                    response.statusCode(),
                    problem.path("detail").asString(""),
                    problem.path("repair").asString(""),
                    reasons);
        } catch (JacksonException e) {
            return ServerException.noAnswer(address + " answered what is no JSON", "");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
