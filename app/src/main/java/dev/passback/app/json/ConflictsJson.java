package dev.passback.app.json;

import dev.passback.connect.Participant;
import dev.passback.grade.Identifier;
import dev.passback.grade.SheetItem;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The cells of a link where somebody else's mark stands, as one JSON object. */
public final class ConflictsJson {
    private ConflictsJson() {}

    /** Writes it as one line. */
    public static void write(String link, List<LinkedCell> conflicts, Mirror mirror, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("link", link);
            json.writeArrayPropertyStart("conflicts");
            for (LinkedCell cell : conflicts) {
                json.writeStartObject();
                json.writeStringProperty("cell", cell.id().toString());
                json.writeStringProperty("item", title(cell, mirror));
                json.writeStringProperty("student", student(cell, mirror));
                json.writeStringProperty("source", cell.seen().toString());
                json.writeStringProperty("message", cell.note().text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** {@return the item's title, as people know it} */
    public static String title(LinkedCell cell, Mirror mirror) {
        return Optional.ofNullable(mirror.items().get(cell.id().item()))
                .map(SheetItem::title)
                .orElse(cell.id().item().toString());
    }

    /** {@return everything that the user is known by} */
    public static String student(LinkedCell cell, Mirror mirror) {
        return Optional.ofNullable(mirror.participants().get(cell.id().student()))
                .map(Participant::identifiers)
                .stream()
                .flatMap(List::stream)
                .map(Identifier::value)
                .collect(Collectors.joining(", "));
    }
}
