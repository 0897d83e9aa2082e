package dev.passback.app.json;

import dev.passback.app.link.Checked;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Whether a connection works, as one JSON object. */
public final class CheckJson {
    private CheckJson() {}

    /** Writes it as one line. */
    public static void write(String connection, List<Checked.Problem> problems, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("connection", connection);
            json.writeBooleanProperty("works", problems.isEmpty());
            json.writeArrayPropertyStart("problems");
            for (Checked.Problem problem : problems) {
                json.writeStartObject();
                json.writeStringProperty("problem", problem.problem().text());
                json.writeStringProperty("repair", problem.repair().text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
