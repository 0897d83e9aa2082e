package dev.passback.sandbox.moodle.recorded;

import dev.passback.sandbox.moodle.MoodleServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Asks the simulated Moodle what the real one was asked, and holds the answers side by side. */
final class Replay {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> HEADERS =
            List.of("Content-Type", "Cache-Control", "Expires", "Pragma", "Access-Control-Allow-Origin", "Retry-After");

    private final MoodleServer moodle;

    Replay(MoodleServer moodle) {
        this.moodle = moodle;
    }

    /**
     * What came of an exchange.
     *
     * @param compared in words, for the table
     * @param aside keys whose values were left out
     */
    record Result(List<String> differences, String compared, Set<String> aside) {}

    Result of(Recording recording) {
        HttpResponse<String> answer = sent(recording);
        List<String> differences = new ArrayList<>();
        if (answer.statusCode() != recording.status()) {
            differences.add("status " + recording.status() + " became " + answer.statusCode());
        }
        compareHeaders(recording, answer, differences);
        if (recording.body().equals(answer.body())) {
            return new Result(differences, "status, headers, body to the byte", Set.of());
        }
        return compareBodies(recording, answer, differences);
    }

    private static Result compareBodies(Recording recording, HttpResponse<String> answer, List<String> differences) {
        try {
            JsonNode expected = Recordings.JSON.readTree(recording.body());
            Likeness likeness = Likeness.of(expected, Recordings.JSON.readTree(answer.body()));
            differences.addAll(likeness.differences());
            return new Result(differences, "status, headers, keys, types, values", new TreeSet<>(likeness.aside()));
        } catch (JacksonException e) {
            boolean html = recording.body().contains("<html") && answer.body().contains("<html");
            if (!html) {
                differences.add(recording.body() + " became " + answer.body());
            }
            return new Result(differences, "status, headers, that it is HTML", Set.of());
        }
    }

    private static void compareHeaders(Recording recording, HttpResponse<String> answer, List<String> differences) {
        for (String name : HEADERS) {
            String expected = recording.header(name);
            String actual = answer.headers().firstValue(name).orElse("");
            boolean cachingOfPage =
                    answer.statusCode() != 200 || recording.path().startsWith("/login");
            boolean told = name.equals("Content-Type") || name.equals("Retry-After") || !cachingOfPage;
            if (told && !expected.isEmpty() && !expected.equalsIgnoreCase(actual)) {
                differences.add(name + ": " + expected + " became " + actual);
            }
        }
    }

    private HttpResponse<String> sent(Recording recording) {
        URI address = moodle.address().resolve(recording.path());
        HttpRequest request = recording.method().equals("GET")
                ? HttpRequest.newBuilder(URI.create(address + "?" + recording.form()))
                        .build()
                : HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(recording.form()))
                        .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(recording.file(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
