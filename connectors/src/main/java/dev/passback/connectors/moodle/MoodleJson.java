package dev.passback.connectors.moodle;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Moodle writes it, with exact decimals. */
final class MoodleJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** A database column of Moodle holds five decimals; what is far beyond that is no grade. */
    private static final int BELIEVABLE_DIGITS = 40;

    private MoodleJson() {}

    /** {@return the document; empty where the text is none, or more than one} */
    static Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** {@return the exact decimal in a number or in the text of one; empty for null, blank and what is no number} */
    static Optional<BigDecimal> decimal(JsonNode node) {
        if (!node.isNumber() && !node.isString()) {
            return Optional.empty();
        }
        try {
            BigDecimal value = node.isNumber()
                    ? node.decimalValue()
                    : new BigDecimal(node.stringValue().strip());
            boolean believable = value.precision() <= BELIEVABLE_DIGITS && Math.abs(value.scale()) <= BELIEVABLE_DIGITS;
            return believable ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@return an activity's or course's name, which Moodle gives with its ampersands and brackets escaped} */
    static String name(JsonNode node) {
        return node.asString("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
