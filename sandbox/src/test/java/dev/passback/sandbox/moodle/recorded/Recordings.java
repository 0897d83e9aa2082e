package dev.passback.sandbox.moodle.recorded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recordings in the order in which they were made. */
final class Recordings {
    static final JsonMapper JSON = new JsonMapper();

    private Recordings() {}

    /**
     * A line of the list.
     *
     * @param leftOut why it is not compared; empty if it is
     */
    record Entry(String number, String file, String leftOut) {
        Recording recording() {
            JsonNode exchange = JSON.readTree(text(file));
            return new Recording(number, file, exchange.path("request"), exchange.path("response"));
        }
    }

    static List<Entry> all() {
        return lines("index.csv").stream()
                .map(line -> line.split(";", -1))
                .map(parts -> new Entry(parts[0], parts[1], parts[2]))
                .toList();
    }

    /** {@return the lines of a file but the first} */
    static List<String> lines(String file) {
        return text(file).lines().skip(1).toList();
    }

    /** {@return the first line of a file} */
    static String head(String file) {
        return text(file).lines().findFirst().orElseThrow();
    }

    private static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(Recordings.class.getResourceAsStream("/recordings/moodle/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
