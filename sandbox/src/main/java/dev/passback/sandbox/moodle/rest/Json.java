package dev.passback.sandbox.moodle.rest;

import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the trees that functions answer with. */
public final class Json {
    /** Reads what was sent inside of arguments, and the templates. */
    public static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static ArrayNode array(Stream<? extends JsonNode> elements) {
        return elements.collect(toArray());
    }

    /** {@return an answer of that list and no warnings} */
    public static ObjectNode withoutWarnings(String name, JsonNode list) {
        return object().set(name, list).set("warnings", array());
    }

    public static ObjectNode warning(String item, long id, String code, String message) {
        return object().put("item", item)
                .put("itemid", id)
                .put("warningcode", code)
                .put("message", message);
    }

    public static Collector<JsonNode, ?, ArrayNode> toArray() {
        return Collector.of(Json::array, ArrayNode::add, ArrayNode::addAll);
    }

    public static JsonNode number(@Nullable Long number) {
        return number == null
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.numberNode(number.longValue());
    }
}
