package dev.passback.sandbox.moodle.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a function was given. Moodle checks names and types before it does anything; what is missing, mistyped or unknown
 * is an "invalidparameter" that does not say which (measured).
 */
public final class Arguments {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");

    private final ObjectNode given;

    public Arguments(ObjectNode given) {
        this.given = given;
    }

    /** {@return these, if there are no others} */
    public Arguments only(String... names) {
        Set<String> known = Set.of(names);
        given.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw MoodleException.invalidParameter(
                            "Unexpected keys (" + name + ") detected in parameter array.");
                });
        return this;
    }

    /** Refuses if it is missing, which an empty list is too. */
    public Arguments demand(String name) {
        required(name);
        return this;
    }

    public long number(String name) {
        return integer(name, required(name));
    }

    public long number(String name, long otherwise) {
        return value(name).map(node -> integer(name, node)).orElse(otherwise);
    }

    public boolean flag(String name) {
        return value(name).map(node -> bool(name, node)).orElse(false);
    }

    public String text(String name) {
        return scalar(name, required(name));
    }

    public String text(String name, String otherwise) {
        return value(name).map(node -> scalar(name, node)).orElse(otherwise);
    }

    /** {@return the numbers of a list that must be there and must not be empty} */
    public List<Long> numbers(String name) {
        required(name);
        return someNumbers(name);
    }

    /** {@return the numbers of a list; none if it is missing} */
    public List<Long> someNumbers(String name) {
        return elements(name).map(node -> integer(name, node)).toList();
    }

    public List<String> texts(String name) {
        return elements(name).map(node -> scalar(name, node)).toList();
    }

    /** {@return the structures of a list; none if it is missing} */
    public List<Arguments> structures(String name) {
        return elements(name)
                .map(node -> structure(name, node))
                .map(Arguments::new)
                .toList();
    }

    /** {@return the structure of that name; an empty one if it is missing} */
    public Arguments structure(String name) {
        return value(name)
                .map(node -> structure(name, node))
                .map(Arguments::new)
                .orElseGet(() -> new Arguments(given.objectNode()));
    }

    /** A list in JSON is an array; in a form it is a map with numbers for keys. */
    private Stream<JsonNode> elements(String name) {
        return value(name).stream().flatMap(node -> {
            if (!node.isContainer()) {
                throw mistyped(name, node, "array");
            }
            return node.valueStream();
        });
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(given.get(name)).filter(node -> !node.isNull());
    }

    private JsonNode required(String name) {
        return value(name)
                .orElseThrow(
                        () -> MoodleException.invalidParameter("Missing required key in single structure: " + name));
    }

    private static long integer(String name, JsonNode node) {
        String text = scalar(name, node);
        if (!INTEGER.matcher(text).matches()) {
            throw mistyped(name, node, "int");
        }
        return Long.parseLong(text);
    }

    private static boolean bool(String name, JsonNode node) {
        return switch (scalar(name, node)) {
            case "1", "true" -> true;
            case "0", "false", "" -> false;
            default -> throw mistyped(name, node, "bool");
        };
    }

    private static String scalar(String name, JsonNode node) {
        if (!node.isValueNode()) {
            throw mistyped(name, node, "string");
        }
        return node.asString();
    }

    private static ObjectNode structure(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw mistyped(name, node, "array");
    }

    private static MoodleException mistyped(String name, JsonNode node, String type) {
        String reason = "Invalid external api parameter: the value is \"%s\", the server was expecting \"%s\" type"
                .formatted(node.isValueNode() ? node.asString() : "Array", type);
        return MoodleException.invalidParameter(
                "%s => Invalid parameter value detected (%s): %s".formatted(name, reason, reason));
    }
}
