package dev.passback.sandbox.openeducat.recordings;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The seeded courses, batches, subjects and enrolments had other ids on 18 than on 17. What was recorded on 17 and holds
 * on 18 too is given 18's ids, by the fields they stand in.
 */
final class Translation {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Integer> SHIFTS = Map.of(
            "course_id", -3,
            "batch_id", -5,
            "subject_id", -6,
            "subject_ids", -6,
            "op.course", -3,
            "op.student.course", -3,
            "op.batch", -5,
            "op.subject", -6,
            "ir.module.module", 18);

    private Translation() {}

    static JsonNode request(JsonNode body) {
        ObjectNode translated = (ObjectNode) fields(body, "");
        ArrayNode args = (ArrayNode) translated.at("/params/args");
        if (!args.isEmpty() && args.get(0).isString()) {
            args.set(0, StringNode.valueOf("oec18"));
        }
        return translated;
    }

    static JsonNode answer(JsonNode body, String model) {
        JsonNode translated = fields(body, "");
        translated.path("result").forEach(row -> {
            if (row instanceof ObjectNode object && object.has("id") && SHIFTS.containsKey(model)) {
                object.put("id", object.get("id").asInt() + SHIFTS.get(model));
            }
            if (row instanceof ObjectNode object
                    && object.path("latest_version").isString()) {
                object.put("latest_version", "18.0.1.0");
            }
            if (row instanceof ArrayNode pair && pair.size() == 2 && SHIFTS.containsKey(model)) {
                pair.set(0, IntNode.valueOf(pair.get(0).asInt() + SHIFTS.get(model)));
            }
        });
        return translated;
    }

    private static JsonNode fields(JsonNode node, String field) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = JSON.createObjectNode();
                object.properties().forEach(each -> copy.set(each.getKey(), fields(each.getValue(), each.getKey())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JSON.createArrayNode();
                boolean leaf = array.size() == 3
                        && array.get(0).isString()
                        && array.get(1).isString();
                array.forEach(each -> copy.add(fields(each, leaf ? array.get(0).asString() : field)));
                yield copy;
            }
            // The rows that were to be missing are missing under any id.
            default ->
                node.isInt() && SHIFTS.containsKey(field) && node.asInt() < 999_999
                        ? IntNode.valueOf(node.asInt() + SHIFTS.get(field))
                        : node;
        };
    }
}
