package dev.passback.sandbox.moodle.rest;

import dev.passback.sandbox.http.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a query or a form as PHP does: {@code a[b][0]=1} is a value in a map in a map. */
public final class PhpForm {
    private static final Pattern KEY = Pattern.compile("\\[([^]]*)]");

    private final int maxVariables;

    /** @param maxVariables PHP's max_input_vars: the variables after that many are dropped, and nobody is told */
    public PhpForm(int maxVariables) {
        this.maxVariables = maxVariables;
    }

    /**
     * {@return query and form together} Of a body nothing but a form is read: JSON gives Moodle no token (measured).
     */
    public ObjectNode parse(Request request) {
        int mark = request.path().indexOf('?');
        ObjectNode given = parse(mark < 0 ? "" : request.path().substring(mark + 1));
        if (request.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded")) {
            given.setAll(parse(request.body()));
        }
        return given;
    }

    ObjectNode parse(String encoded) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        Arrays.stream(encoded.split("&"))
                .filter(pair -> !pair.isEmpty())
                .limit(maxVariables)
                .forEach(pair -> {
                    int equals = pair.indexOf('=');
                    String name = equals < 0 ? pair : pair.substring(0, equals);
                    put(root, path(decoded(name)), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
                });
        return root;
    }

    private static List<String> path(String name) {
        int bracket = name.indexOf('[');
        List<String> keys = new ArrayList<>();
        keys.add(bracket < 0 ? name : name.substring(0, bracket));
        Matcher matcher = KEY.matcher(name);
        for (int from = bracket; from >= 0 && matcher.find(from) && matcher.start() == from; from = matcher.end()) {
            keys.add(matcher.group(1));
            if (matcher.end() == name.length()) {
                break;
            }
        }
        return keys;
    }

    private static void put(ObjectNode root, List<String> path, String value) {
        ObjectNode place = root;
        for (String key : path.subList(0, path.size() - 1)) {
            JsonNode next = place.get(keyIn(place, key));
            place = next instanceof ObjectNode known ? known : place.putObject(keyIn(place, key));
        }
        place.put(keyIn(place, path.getLast()), value);
    }

    private static String keyIn(ObjectNode place, String key) {
        return key.isEmpty() ? String.valueOf(place.size()) : key;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
