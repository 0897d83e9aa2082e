package dev.passback.connectors.openeducat.odoo;

import dev.passback.connectors.http.HttpReply;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes bodies; numbers stay exact. */
final class OdooJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private OdooJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** {@return the reply's body; empty where it is no JSON, such as a proxy's page} */
    static Optional<JsonNode> read(HttpReply reply) {
        // Odoo 18 with a single database answers paths it does not have with a page and status 200
        if (!reply.header("content-type").orElse("").contains("json")) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(reply.body()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }
}
