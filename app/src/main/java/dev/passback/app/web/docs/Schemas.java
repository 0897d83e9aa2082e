package dev.passback.app.web.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the description, as lists of fields that people read. */
final class Schemas {
    /** The type of what is no text. */
    static final String FILE = "file";

    private static final String REFERENCE = "$ref";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode known;
    private final UnaryOperator<String> words;

    /** @param words gives what to say instead of each English text */
    Schemas(JsonNode description, UnaryOperator<String> words) {
        known = description.path("components").path("schemas");
        this.words = words;
    }

    /** {@return everything that a value of that schema holds, outer things before what is in them} */
    List<Field> fields(JsonNode schema) {
        List<Field> fields = new ArrayList<>();
        addWithin("", schema, Set.of(), fields);
        return fields;
    }

    /** {@return what has that schema, as one field} */
    Field field(String name, JsonNode schema, boolean required, String description) {
        JsonNode meant = resolved(schema);
        return new Field(
                name,
                type(meant),
                required,
                words.apply(description),
                choices(meant).toList());
    }

    private void addWithin(String place, JsonNode schema, Set<String> above, List<Field> fields) {
        Optional<String> name = reference(schema);
        if (name.filter(above::contains).isPresent()) {
            return;
        }
        Set<String> here = Stream.concat(above.stream(), name.stream()).collect(Collectors.toSet());
        JsonNode meant = resolved(schema);
        meant.path("properties")
                .properties()
                .forEach(property -> add(
                        (place.isEmpty() ? "" : place + ".") + property.getKey(),
                        property.getValue(),
                        isRequired(meant, property.getKey()),
                        here,
                        fields));
        if (meant.path("additionalProperties").isObject()) {
            add((place.isEmpty() ? "" : place + ".") + "*", meant.get("additionalProperties"), false, here, fields);
        }
        if (meant.has("items")) {
            addWithin(place + "[]", meant.get("items"), here, fields);
        }
        meant.path("oneOf").forEach(alternative -> addWithin(place, alternative, here, fields));
    }

    private void add(String name, JsonNode schema, boolean required, Set<String> above, List<Field> fields) {
        String said = schema.path("description").asString("");
        String description =
                said.isEmpty() ? resolved(schema).path("description").asString("") : said;
        fields.add(field(name, schema, required, description));
        addWithin(name, schema, above, fields);
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return schema.path("required").valueStream().anyMatch(each -> each.asString()
                .equals(name));
    }

    private String type(JsonNode schema) {
        JsonNode meant = resolved(schema);
        if (meant.has("enum")) {
            return choices(meant).map(choice -> '"' + choice + '"').collect(Collectors.joining(" | "));
        }
        if (meant.has("oneOf")) {
            return meant.get("oneOf").valueStream().map(this::type).collect(Collectors.joining(" | "));
        }
        if (meant.has("items")) {
            String of = type(meant.get("items"));
            return (of.contains(" ") ? "(" + of + ")" : of) + "[]";
        }
        JsonNode type = meant.path("type");
        if (type.isArray()) {
            return type.valueStream().map(JsonNode::asString).collect(Collectors.joining(" | "));
        }
        return switch (meant.path("format").asString("")) {
            case "binary" -> FILE;
            case "date-time" -> "date-time";
            default -> type.asString("object");
        };
    }

    private static Stream<String> choices(JsonNode schema) {
        return schema.path("enum").valueStream().map(JsonNode::asString);
    }

    /** {@return the least that has that schema, as JSON} */
    String example(JsonNode schema) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(least(schema));
    }

    private JsonNode least(JsonNode schema) {
        JsonNode meant = resolved(schema);
        if (meant.has("enum")) {
            return meant.get("enum").get(0);
        }
        return switch (meant.path("type").asString("object")) {
            case "array" -> MAPPER.createArrayNode();
            case "boolean" -> MAPPER.getNodeFactory().booleanNode(false);
            case "integer", "number" -> MAPPER.getNodeFactory().numberNode(0);
            case "string" -> MAPPER.getNodeFactory().stringNode("");
            default -> {
                ObjectNode least = MAPPER.createObjectNode();
                meant.path("properties").properties().forEach(property -> {
                    if (isRequired(meant, property.getKey())) {
                        least.set(property.getKey(), least(property.getValue()));
                    }
                });
                yield least;
            }
        };
    }

    private JsonNode resolved(JsonNode schema) {
        return reference(schema).map(known::path).orElse(schema);
    }

    private static Optional<String> reference(JsonNode schema) {
        return schema.has(REFERENCE)
                ? Optional.of(schema.get(REFERENCE).asString().replaceFirst(".*/", ""))
                : Optional.empty();
    }
}
