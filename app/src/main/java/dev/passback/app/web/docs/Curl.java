package dev.passback.app.web.docs;

import dev.passback.app.web.docs.Input.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests as commands for a shell. */
final class Curl {
    private static final Pattern PART = Pattern.compile("\\{([^}]+)}");

    private Curl() {}

    /** {@return the request with what it has to say, and words in capitals in the place of values} */
    static String of(Endpoint endpoint, String site) {
        List<String> parts = new ArrayList<>();
        // of a request with a body curl makes a POST by itself
        boolean isUsual = endpoint.method().equals(endpoint.body().isPresent() ? "POST" : "GET");
        parts.add(isUsual ? "curl" : "curl -X " + endpoint.method());
        parts.add("-H \"Authorization: Bearer $PASSBACK_TOKEN\"");
        inputs(endpoint, Place.HEADER, Field::required)
                .forEach(field -> parts.add("-H " + quoted(field.name() + ": " + word(field.name()))));
        inputs(endpoint, Place.FORM, field -> field.required() || field.isFile())
                .forEach(field -> parts.add(
                        "-F " + quoted(field.name() + "=" + (field.isFile() ? "@" : "") + word(field.name()))));
        endpoint.json().ifPresent(body -> {
            parts.add("-H " + quoted("Content-Type: " + body.type()));
            parts.add("-d " + quoted(body.example()));
        });
        parts.add(quoted(site + address(endpoint)));
        return String.join(" \\\n  ", parts);
    }

    private static String address(Endpoint endpoint) {
        String path = PART.matcher(endpoint.path()).replaceAll(part -> word(part.group(1)));
        String query = String.join(
                "&",
                inputs(endpoint, Place.QUERY, Field::required)
                        .map(field -> field.name() + "=" + word(field.name()))
                        .toList());
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Stream<Field> inputs(Endpoint endpoint, Place place, Predicate<Field> which) {
        return endpoint.inputs().stream()
                .filter(input -> input.place() == place)
                .map(Input::field)
                .filter(which);
    }

    private static String word(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
