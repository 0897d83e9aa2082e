package dev.passback.app.json;

import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Wordings as JSON: an array of the pattern and its facts, {@code ["likely {}: {}","Ana",["same title"]]}. A wording among
 * the facts is such an array again, and a list of facts an object {@code {"all":[…]}}.
 */
final class WordingJson {
    private static final String ALL = "all";
    private static final String NUMBER = "number";

    private WordingJson() {}

    static void write(Wording wording, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(wording.pattern());
        wording.facts().forEach(fact -> write(fact, json));
        json.writeEndArray();
    }

    private static void write(Object fact, JsonGenerator json) {
        switch (fact) {
            case Wording wording -> write(wording, json);
            case List<?> several -> {
                json.writeStartObject();
                json.writeArrayPropertyStart(ALL);
                several.forEach(each -> write(each, json));
                json.writeEndArray();
                json.writeEndObject();
            }
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> write(number, json);
            case Score.Points(BigDecimal value) -> write(value, json);
            default -> json.writeString(fact.toString());
        }
    }

    /** As a text, since a number in JSON is often read as a binary fraction. */
    private static void write(BigDecimal number, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(NUMBER, number.toPlainString());
        json.writeEndObject();
    }

    static Wording read(JsonNode json) {
        List<Object> facts = new ArrayList<>();
        for (int i = 1; i < json.size(); i++) {
            facts.add(fact(json.get(i)));
        }
        return new Wording(json.path(0).asString(""), facts);
    }

    private static Object fact(JsonNode json) {
        if (json.isArray()) {
            return read(json);
        }
        if (json.has(NUMBER)) {
            return new BigDecimal(json.path(NUMBER).asString());
        }
        if (json.isObject()) {
            List<Object> all = new ArrayList<>();
            json.path(ALL).forEach(each -> all.add(fact(each)));
            return List.copyOf(all);
        }
        if (json.isInt()) {
            return json.intValue();
        }
        return json.isIntegralNumber() ? (Object) json.longValue() : json.asString("");
    }
}
