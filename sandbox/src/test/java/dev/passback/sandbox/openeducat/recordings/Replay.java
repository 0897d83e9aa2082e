package dev.passback.sandbox.openeducat.recordings;

import dev.passback.sandbox.openeducat.OpenEduCatServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Sends the request of a recording to a simulated server, with secrets of its own in the places of those cut out. */
record Replay(OpenEduCatServer server) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    record Answered(int status, JsonNode body) {}

    Answered send(Recording recording, JsonNode body) {
        JsonNode sent = body.deepCopy();
        if (sent.at("/params/args") instanceof ArrayNode args) {
            fillIn(recording.name(), args);
        }
        String path = URI.create(recording.request().get("url").asString()).getPath();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        recording
                .request()
                .get("headers")
                .properties()
                .forEach(header -> request.header(
                        header.getKey(),
                        secret(recording.name(), header.getValue().asString())));
        if (recording.request().get("method").asString().equals("POST")) {
            request.POST(HttpRequest.BodyPublishers.ofString(sent.toString()));
        }
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            boolean json =
                    answer.headers().firstValue("content-type").orElse("").startsWith("application/json");
            return new Answered(answer.statusCode(), json ? JSON.readTree(text) : NullNode.getInstance());
        } catch (IOException e) {
            throw new AssertionError(recording.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String secret(String recording, String header) {
        String key = recording.contains("bad-key") ? "wrong" : RecordedCollege.secret(2);
        return header.replace("<SECRET>", key);
    }

    private static void fillIn(String recording, ArrayNode args) {
        boolean wrong = recording.contains("bad-password") || recording.contains("wrong-password");
        boolean signsIn = args.size() == 4;
        if (signsIn && args.get(1).asString().equals("<SECRET>")) {
            args.set(1, StringNode.valueOf("admin"));
        }
        if (args.size() > 2 && args.get(2).isString()) {
            int uid = signsIn
                    ? (args.get(1).asString().equals("admin") ? 2 : 14)
                    : args.get(1).asInt();
            args.set(2, StringNode.valueOf(wrong ? "wrong" : RecordedCollege.secret(uid)));
        }
    }

    /** {@return the model and method that a recording calls; blank if none} */
    static String model(JsonNode body) {
        return body instanceof ObjectNode ? body.at("/params/args/3").asString("") : "";
    }

    static String method(JsonNode body) {
        return body instanceof ObjectNode ? body.at("/params/args/4").asString("") : "";
    }
}
