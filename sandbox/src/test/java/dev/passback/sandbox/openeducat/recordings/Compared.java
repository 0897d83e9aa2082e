package dev.passback.sandbox.openeducat.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.openeducat.recordings.Replay.Answered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares an answer with the recorded one, and says in words what was compared. Tracebacks were cut before. */
final class Compared {
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";

    private final Recording recording;

    Compared(Recording recording) {
        this.recording = recording;
    }

    String with(JsonNode expected, Answered actual) {
        assertThat(actual.status()).as("status of %s", recording.name()).isEqualTo(recording.status());
        if (!expected.isObject() && actual.body().isNull()) {
            return "status";
        }
        if (expected.has("error")) {
            return fault(expected.at("/error/data"), actual.body().at("/error/data"));
        }
        if (expected.has("debug")) {
            return fault(expected, actual.body());
        }
        if (!expected.has("jsonrpc")) {
            same(expected, actual.body());
            return "the whole answer";
        }
        assertThat(actual.body().has("error"))
                .as("%s: %s", recording.name(), actual.body())
                .isFalse();
        assertThat(actual.body().has("result")).as(recording.name()).isEqualTo(expected.has("result"));
        return expected.has("result")
                ? result(expected.get("result"), actual.body().get("result"))
                : "no result";
    }

    private String fault(JsonNode expected, JsonNode actual) {
        assertThat(actual.path("name")).as("%s: %s", recording.name(), actual).isEqualTo(expected.get("name"));
        if (recording.name().contains("bad-date-format")) {
            assertThat(firstLine(actual)).isEqualTo(firstLine(expected));
            return "fault: name and first line of its text, because the rest quotes SQL";
        }
        assertThat(actual.get("message")).as(recording.name()).isEqualTo(expected.get("message"));
        assertThat(actual.get("arguments")).as(recording.name()).isEqualTo(expected.get("arguments"));
        return "fault: name, text, arguments";
    }

    private static String firstLine(JsonNode fault) {
        return fault.get("message").asString().lines().findFirst().orElse("");
    }

    private String result(JsonNode expected, JsonNode actual) {
        if (recording.name().contains("fields-get-op")) {
            return fields(expected, actual);
        }
        if (recording.name().contains("db-back")) {
            assertThat(actual.isInt()).isTrue();
            return "that it is a number, because other exams are there";
        }
        boolean times = mask(expected) | mask(actual);
        same(expected, actual);
        return times ? "the whole result, times by their form" : "the whole result";
    }

    /** Fields that the simulated model lacks are not compared; it must not have others. */
    private String fields(JsonNode expected, JsonNode actual) {
        actual.properties().forEach(field -> assertThat(field.getValue())
                .as("%s %s", recording.name(), field.getKey())
                .isEqualTo(expected.get(field.getKey())));
        int lacking = expected.size() - actual.size();
        return actual.size() + " fields"
                + (lacking == 0 ? "" : "; " + lacking + " of mail, web site and others left out");
    }

    private void same(JsonNode expected, JsonNode actual) {
        assertThat(actual).as(recording.name()).isEqualTo(expected);
    }

    /** Replaces the times at which rows were written. */
    private static boolean mask(JsonNode node) {
        boolean masked = false;
        if (node instanceof ObjectNode object) {
            for (String field : new String[] {"create_date", "write_date"}) {
                if (object.path(field).isString()
                        && object.get(field).asString().matches(TIME)) {
                    object.put(field, "<time>");
                    masked = true;
                }
            }
        }
        if (node instanceof ArrayNode array) {
            for (JsonNode each : array) {
                masked |= mask(each);
            }
        }
        return masked;
    }
}
