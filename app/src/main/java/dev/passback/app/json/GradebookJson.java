package dev.passback.app.json;

import dev.passback.finding.Finding;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Identifier;
import dev.passback.grade.Roster;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Gradebooks as JSON. */
public final class GradebookJson {
    private GradebookJson() {}

    /** Writes what came of making a gradebook. */
    public static void made(String name, int students, int items, List<Finding> findings, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("gradebook", name);
            json.writeNumberProperty("students", students);
            json.writeNumberProperty("items", items);
            FindingsJson.write(findings, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes what came of adding students. */
    public static void added(String name, int added, int known, List<Finding> findings, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("gradebook", name);
            json.writeNumberProperty("added", added);
            json.writeNumberProperty("known", known);
            FindingsJson.write(findings, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes the students, without scores. */
    public static void roster(String name, Roster roster, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("gradebook", name);
            json.writeArrayPropertyStart("students");
            for (int student = 0; student < roster.size(); student++) {
                json.writeStartObject();
                identifiers(roster, student, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes everything: each student with a score for each item, in the order of the items. */
    public static void write(GradebookSnapshot book, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("gradebook", book.name());
            json.writeArrayPropertyStart("items");
            for (GradeItem item : book.items()) {
                json.writeStartObject();
                json.writeStringProperty("id", item.id());
                json.writeStringProperty("title", item.title());
                item.maximum().ifPresent(maximum -> json.writeStringProperty("maximum", maximum.toPlainString()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("students");
            for (int student = 0; student < book.roster().size(); student++) {
                json.writeStartObject();
                identifiers(book.roster(), student, json);
                json.writeObjectPropertyStart("scores");
                for (int i = 0; i < book.items().size(); i++) {
                    PlanJson.score(
                            book.items().get(i).id(), book.scores().get(i).get(student), json);
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void identifiers(Roster roster, int student, JsonGenerator json) {
        json.writeArrayPropertyStart("identifiers");
        for (Identifier identifier : roster.student(student).identifiers()) {
            json.writeStartObject();
            json.writeStringProperty("kind", PlanJson.lower(identifier.kind()));
            json.writeStringProperty("value", identifier.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
