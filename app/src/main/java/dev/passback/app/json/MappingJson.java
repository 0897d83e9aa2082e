package dev.passback.app.json;

import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemChoice;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Choices as JSON:
 * {@code {"identify_by":"any","items":{"COLUMN":{"to":"TITLE"}|{"new":"TITLE","max":10}|"ignore"},"students":{"ID":{"is":"ID"}|"ignore"}}}.
 */
public final class MappingJson {
    private static final String IGNORE = "ignore";

    private MappingJson() {}

    /**
     * {@return the choices that the text says}
     *
     * @throws MappingException if it is no mapping
     */
    public static Choices read(String text) {
        try {
            return of(Json.MAPPER.readTree(text));
        } catch (JacksonException e) {
            throw new MappingException("the mapping is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** {@return the choices that the node says} */
    static Choices of(JsonNode root) {
        requireObject(root, "the mapping");
        requireKnown(root, Set.of("identify_by", "items", "students"), "the mapping");
        Map<String, ItemChoice> items = new LinkedHashMap<>();
        object(root, "items").forEach((title, node) -> items.put(title, item(title, node)));
        Map<String, StudentChoice> students = new LinkedHashMap<>();
        object(root, "students").forEach((identifier, node) -> students.put(identifier, student(identifier, node)));
        return new Choices(identifyBy(root), items, students);
    }

    private static IdentifyBy identifyBy(JsonNode root) {
        JsonNode node = root.get("identify_by");
        if (node == null) {
            return IdentifyBy.ANY;
        }
        return Arrays.stream(IdentifyBy.values())
                .filter(by -> node.isString() && by.label().equals(node.stringValue()))
                .findFirst()
                .orElseThrow(() -> new MappingException("identify_by is " + node + "; it can be "
                        + Arrays.stream(IdentifyBy.values())
                                .map(IdentifyBy::label)
                                .collect(Collectors.joining(", "))));
    }

    private static ItemChoice item(String title, JsonNode node) {
        String place = "items: \"" + title + "\"";
        if (isIgnore(node)) {
            return new ItemChoice.Ignore();
        }
        requireObject(node, place);
        if (node.has("to")) {
            requireKnown(node, Set.of("to"), place);
            return new ItemChoice.To(string(node, "to", place));
        }
        requireKnown(node, Set.of("new", "max"), place);
        return new ItemChoice.New(string(node, "new", place), maximum(node, place));
    }

    private static Optional<BigDecimal> maximum(JsonNode node, String place) {
        JsonNode maximum = node.get("max");
        if (maximum == null || maximum.isNull()) {
            return Optional.empty();
        }
        if (!maximum.isNumber()
                || maximum.decimalValue().signum() < 0
                || maximum.decimalValue().precision() > 30) {
            throw new MappingException(
                    place + " has a max of " + maximum + "; it can be a number of points, 0 or more");
        }
        return Optional.of(maximum.decimalValue());
    }

    private static StudentChoice student(String identifier, JsonNode node) {
        String place = "students: \"" + identifier + "\"";
        if (isIgnore(node)) {
            return new StudentChoice.Ignore();
        }
        requireObject(node, place);
        requireKnown(node, Set.of("is"), place);
        return new StudentChoice.Is(string(node, "is", place));
    }

    private static boolean isIgnore(JsonNode node) {
        return node.isString() && node.stringValue().equals(IGNORE);
    }

    private static Map<String, JsonNode> object(JsonNode root, String name) {
        JsonNode node = root.get(name);
        if (node == null) {
            return Map.of();
        }
        requireObject(node, name);
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        node.properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        return properties;
    }

    private static String string(JsonNode node, String name, String place) {
        JsonNode value = node.get(name);
        if (value == null || !value.isString() || value.stringValue().isBlank()) {
            throw new MappingException(place + " needs \"" + name + "\" with a text");
        }
        return value.stringValue();
    }

    private static void requireObject(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new MappingException(place + " must be an object" + (place.contains(":") ? " or \"ignore\"" : ""));
        }
    }

    private static void requireKnown(JsonNode node, Set<String> known, String place) {
        List<String> unknown = node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new MappingException(place + " has \"" + unknown.getFirst() + "\"; it can have "
                    + known.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** {@return the choices as one line of JSON} */
    public static String write(Choices choices) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.createGenerator(text)) {
            write(choices, json);
        }
        return text.toString();
    }

    static void write(Choices choices, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("identify_by", choices.identifyBy().label());
        json.writeObjectPropertyStart("items");
        choices.items().forEach((title, choice) -> {
            json.writeName(title);
            write(choice, json);
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("students");
        choices.students().forEach((identifier, choice) -> {
            switch (choice) {
                case StudentChoice.Ignore ignore -> json.writeStringProperty(identifier, IGNORE);
                case StudentChoice.Is is -> {
                    json.writeObjectPropertyStart(identifier);
                    json.writeStringProperty("is", is.rosterIdentifier());
                    json.writeEndObject();
                }
            }
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(ItemChoice choice, JsonGenerator json) {
        switch (choice) {
            case ItemChoice.Ignore ignore -> json.writeString(IGNORE);
            case ItemChoice.To to -> {
                json.writeStartObject();
                json.writeStringProperty("to", to.title());
                json.writeEndObject();
            }
            case ItemChoice.New fresh -> {
                json.writeStartObject();
                json.writeStringProperty("new", fresh.title());
                if (fresh.maximum().isPresent()) {
                    json.writeNumberProperty("max", fresh.maximum().get());
                }
                json.writeEndObject();
            }
        }
    }
}
