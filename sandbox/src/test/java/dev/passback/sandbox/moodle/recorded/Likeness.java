package dev.passback.sandbox.moodle.recorded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares an answer with the recorded one: every key, every type, and every value that the model holds. */
final class Likeness {
    /** Keys whose value is not compared, and why; that they are there and their type is. */
    private static final Map<String, String> ASIDE = new TreeMap<>(Map.ofEntries(
            Map.entry("summary", "texts of courses and groups are not modelled"),
            Map.entry("description", "texts of courses and groups are not modelled"),
            Map.entry("intro", "texts of activities are not modelled"),
            Map.entry("startdate", "dates of courses are not modelled"),
            Map.entry("enddate", "dates of courses are not modelled"),
            Map.entry("sortorder", "the order of courses is not modelled"),
            Map.entry("courseimage", "files are not modelled"),
            Map.entry("firstaccess", "visits are not modelled"),
            Map.entry("lastaccess", "visits are not modelled"),
            Map.entry("userprivateaccesskey", "taken out of the recordings"),
            Map.entry("token", "taken out of the recordings"),
            Map.entry("functions", "a service with all functions has 759"),
            Map.entry("html", "taken out of the recordings")));

    /** Lists in which a database without an order put things as they came. */
    private static final Set<String> UNORDERED = Set.of("itemids", "gradeItems", "functions", "updates");

    private final List<String> differences = new ArrayList<>();
    private final Set<String> aside = new TreeSet<>();

    static Likeness of(JsonNode expected, JsonNode actual) {
        Likeness likeness = new Likeness();
        likeness.compare("(top)", "", expected, actual);
        return likeness;
    }

    List<String> differences() {
        return differences;
    }

    /** {@return the keys whose values were not compared although they differ} */
    Set<String> aside() {
        return aside;
    }

    static String reason(String key) {
        return ASIDE.getOrDefault(key, "");
    }

    private void compare(String key, String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            compareObjects(path, expected, actual);
        } else if (expected.isArray() && actual.isArray()) {
            compareArrays(key, path, expected, actual);
        } else if (ASIDE.containsKey(key) && expected.getNodeType() == actual.getNodeType()) {
            if (!same(expected, actual)) {
                aside.add(key);
            }
        } else if (!same(expected, actual)) {
            differences.add(path + ": " + expected + " became " + actual);
        }
    }

    private void compareObjects(String path, JsonNode expected, JsonNode actual) {
        Set<String> names = new TreeSet<>(expected.propertyNames());
        names.addAll(actual.propertyNames());
        for (String name : names) {
            compare(name, path + "/" + name, expected.path(name), actual.path(name));
        }
    }

    private void compareArrays(String key, String path, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size() && ASIDE.containsKey(key)) {
            aside.add(key);
            return;
        }
        if (expected.size() != actual.size()) {
            differences.add(path + ": " + expected.size() + " elements became " + actual.size());
            return;
        }
        List<JsonNode> left = elements(key, expected);
        List<JsonNode> right = elements(key, actual);
        for (int i = 0; i < left.size(); i++) {
            compare(key, path + "/" + i, left.get(i), right.get(i));
        }
    }

    private static List<JsonNode> elements(String key, JsonNode array) {
        var elements = StreamSupport.stream(array.spliterator(), false);
        return UNORDERED.contains(key)
                ? elements.sorted(Comparator.comparing(Likeness::rank)).toList()
                : elements.toList();
    }

    private static String rank(JsonNode element) {
        JsonNode id = element.isObject() ? element.path(element.has("id") ? "id" : "name") : element;
        return id.isNumber() ? "%012d".formatted(id.asLong()) : id.asString(element.toString());
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return expected.isNumber() && actual.isNumber()
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual);
    }
}
