package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.OdooVersion;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what is remembered, as JSON. A text that cannot be read is as good as none. */
final class RememberedText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int FORM = 1;

    private RememberedText() {}

    static String write(Remembered remembered) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("form", FORM);
        all.put("account", remembered.account());
        remembered.uid().ifPresent(uid -> all.put("uid", uid));
        remembered.installation().ifPresent(installation -> {
            all.put("version", installation.version().text());
            all.put("edition", installation.edition().name());
            all.put("decimals", installation.decimals());
            all.put("lineDecimals", installation.lineDecimals());
            all.put("examCodeSize", installation.examCodeSize());
            all.put("sessionCodeSize", installation.sessionCodeSize());
            all.put("found", installation.found().toString());
        });
        Map<String, Object> places = new LinkedHashMap<>();
        remembered.places().forEach((codes, place) -> places.put(codes, place(place)));
        all.put("places", places);
        Map<String, Object> terms = new LinkedHashMap<>();
        remembered
                .terms()
                .forEach((settings, found) -> terms.put(
                        settings, List.of(found.year(), found.term(), found.assignmentType(), found.faculty())));
        all.put("terms", terms);
        return MAPPER.writeValueAsString(all);
    }

    private static Map<String, Object> place(FoundPlace place) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", place.batch().id());
        all.put("code", place.batch().code());
        all.put("courseId", place.batch().courseId());
        all.put("courseCode", place.batch().courseCode());
        all.put("start", place.batch().start().toString());
        all.put("end", place.batch().end().toString());
        all.put("subjectId", place.subjectId());
        all.put("subjectCode", place.subjectCode());
        return all;
    }

    static Remembered read(String text, String account) {
        try {
            Row all = Row.of(MAPPER.readTree(text));
            if (all.fields().path("form").asInt(0) != FORM
                    || !all.text("account").equals(account)) {
                return Remembered.nothing(account);
            }
            return new Remembered(account, all.link("uid"), installation(all), places(all), terms(all));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Remembered.nothing(account);
        }
    }

    private static Optional<Installation> installation(Row all) {
        if (all.text("found").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Installation(
                OdooVersion.of(all.text("version")),
                Edition.valueOf(all.text("edition")),
                all.fields().path("decimals").asInt(),
                all.fields().path("lineDecimals").asInt(),
                all.fields().path("examCodeSize").asInt(),
                all.fields().path("sessionCodeSize").asInt(),
                Instant.parse(all.text("found"))));
    }

    private static Map<String, FoundPlace> places(Row all) {
        Map<String, FoundPlace> places = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : all.fields().path("places").properties()) {
            Row place = Row.of(entry.getValue());
            Batch batch = new Batch(
                    place.id(),
                    place.text("code"),
                    number(place, "courseId"),
                    place.text("courseCode"),
                    place.date("start"),
                    place.date("end"));
            places.put(entry.getKey(), new FoundPlace(batch, number(place, "subjectId"), place.text("subjectCode")));
        }
        return places;
    }

    private static Map<String, FoundTerms> terms(Row all) {
        Map<String, FoundTerms> terms = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : all.fields().path("terms").properties()) {
            JsonNode found = entry.getValue();
            terms.put(
                    entry.getKey(),
                    new FoundTerms(
                            found.path(0).asLong(0),
                            found.path(1).asLong(0),
                            found.path(2).asLong(0),
                            found.path(3).asLong(0)));
        }
        return terms;
    }

    private static long number(Row row, String field) {
        OptionalLong number = row.link(field);
        return number.orElseThrow(() -> new IllegalArgumentException("no number: " + field));
    }
}
