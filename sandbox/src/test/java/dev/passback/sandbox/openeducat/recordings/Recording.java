package dev.passback.sandbox.openeducat.recordings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exchange with a real Odoo. */
record Recording(String name, JsonNode exchange) {
    private static final String FOLDER = "/recordings/openeducat/";
    private static final JsonMapper JSON = new JsonMapper();

    static Recording named(String name) {
        return new Recording(name, JSON.readTree(text(name + ".json")));
    }

    /** {@return the names of all recordings that are kept here, in order} */
    static List<String> names() {
        URL folder = Objects.requireNonNull(Recording.class.getResource(FOLDER));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - 5))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Recording.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode request() {
        return exchange.get("request");
    }

    JsonNode requestBody() {
        return request().path("body");
    }

    int status() {
        return exchange.at("/response/status").asInt();
    }

    JsonNode answer() {
        return exchange.at("/response/body");
    }
}
