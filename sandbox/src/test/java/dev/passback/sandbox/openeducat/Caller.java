package dev.passback.sandbox.openeducat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a simulated OpenEduCat over HTTP, as one user. */
record Caller(OpenEduCatServer server, Object uid, String secret) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** Signs in as the user that programs use. */
    static Caller of(OpenEduCatServer server) {
        return as(server, server.login(), server.key());
    }

    /** Signs in with the login as password. */
    static Caller as(OpenEduCatServer server, String login) {
        return as(server, login, login);
    }

    static Caller as(OpenEduCatServer server, String login, String secret) {
        Caller nobody = new Caller(server, 0, "");
        JsonNode uid = nobody.rpc("common", "authenticate", server.database(), login, secret, Map.of())
                .get("result");
        return new Caller(server, uid.isInt() ? uid.asInt() : false, secret);
    }

    JsonNode result(String model, String method, Object... arguments) {
        JsonNode answer = call(model, method, Arrays.asList(arguments), Map.of());
        if (answer.has("error")) {
            throw new AssertionError(model + "." + method + ": " + answer.get("error"));
        }
        return answer.path("result");
    }

    Fault fault(String model, String method, Object... arguments) {
        return Fault.of(call(model, method, Arrays.asList(arguments), Map.of()));
    }

    int create(String model, Map<String, ?> values) {
        return result(model, "create", values).asInt();
    }

    List<Integer> createAll(String model, List<? extends Map<String, ?>> values) {
        List<Integer> ids = new ArrayList<>();
        result(model, "create", values).forEach(id -> ids.add(id.asInt()));
        return ids;
    }

    JsonNode call(String model, String method, List<?> arguments, Map<String, ?> named) {
        return rpc("object", "execute_kw", server.database(), uid, secret, model, method, arguments, named);
    }

    JsonNode rpc(String service, String method, Object... args) {
        Map<String, Object> message = Map.of(
                "jsonrpc",
                "2.0",
                "method",
                "call",
                "id",
                1,
                "params",
                Map.of("service", service, "method", method, "args", Arrays.asList(args)));
        return JSON.readTree(post("/jsonrpc", JSON.writeValueAsString(message)).body());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The name and the text of what a call ended with. */
    record Fault(String name, String text) {
        static Fault of(JsonNode answer) {
            JsonNode data = answer.path("error").path("data");
            if (data.isMissingNode()) {
                throw new AssertionError("no fault but " + answer);
            }
            return new Fault(data.get("name").asString(), data.get("message").asString());
        }
    }
}
