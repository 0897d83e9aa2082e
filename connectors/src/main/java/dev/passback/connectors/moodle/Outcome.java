package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import tools.jackson.databind.JsonNode;

/** What became of one call among many. */
sealed interface Outcome {

    record Told(JsonNode data) implements Outcome {}

    /** Only this item is concerned: the failure's reach is an item. */
    record Refused(SystemException failure) implements Outcome {}
}
