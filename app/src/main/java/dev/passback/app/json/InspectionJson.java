package dev.passback.app.json;

import dev.passback.files.read.ScoreFile;
import dev.passback.files.table.TableForm;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import dev.passback.plan.Counts;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** What a score file holds, as one JSON object. */
public final class InspectionJson {
    private InspectionJson() {}

    public static void write(String name, ScoreFile file, Writer out) {
        ScoreSheet sheet = file.sheet();
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("file", name);
            json.writeStringProperty("layout", file.layout());
            json.writeStringProperty("sha256", file.sha256());
            form(file, json);
            json.writeNumberProperty("rows", sheet.size());
            json.writeArrayPropertyStart("identifiers");
            for (IdentifierColumn column : sheet.identifiers()) {
                json.writeStartObject();
                json.writeStringProperty("column", column.title());
                json.writeStringProperty("kind", PlanJson.lower(column.kind()));
                json.writeNumberProperty("filled", Inspection.filled(column));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("items");
            for (int i = 0; i < sheet.items().size(); i++) {
                item(sheet, i, json);
            }
            json.writeEndArray();
            // a plan counts cells of a gradebook, and here is none
            PlanJson.counts(Counts.NONE, json);
            FindingsJson.write(sheet.findings(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void form(ScoreFile file, JsonGenerator json) {
        TableForm table = file.form().table();
        json.writeObjectPropertyStart("form");
        json.writeStringProperty("container", PlanJson.lower(table.container()));
        json.writeStringProperty("encoding", table.encoding());
        table.delimiter().ifPresent(delimiter -> json.writeStringProperty("delimiter", delimiter.toString()));
        json.writeNumberProperty("header_line", table.headerLine());
        json.writeStringProperty("number_form", PlanJson.lower(file.form().numberForm()));
        json.writeEndObject();
    }

    private static void item(ScoreSheet sheet, int i, JsonGenerator json) {
        SheetItem item = sheet.items().get(i);
        Inspection.Tally tally = Inspection.tally(sheet.scores().get(i));
        json.writeStartObject();
        json.writeStringProperty("title", item.title());
        json.writeNumberProperty("column", item.column());
        json.writeStringProperty("role", PlanJson.lower(item.role()));
        item.maximum().ifPresent(maximum -> json.writeStringProperty("maximum", maximum.toPlainString()));
        json.writeNumberProperty("points", tally.points());
        json.writeNumberProperty("blank", tally.blank());
        json.writeNumberProperty("excused", tally.excused());
        json.writeNumberProperty("absent", tally.absent());
        json.writeNumberProperty("unreadable", tally.unreadable());
        json.writeEndObject();
    }
}
