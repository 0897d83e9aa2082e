package dev.passback.app.json;

import dev.passback.app.link.CycleCounts;
import dev.passback.app.link.CycleReport;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** How cycles of links went, as JSON. */
public final class CycleJson {
    private CycleJson() {}

    /** Writes {@code {"links":[…]}} as one line. */
    public static void write(List<CycleReport> reports, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("links");
            reports.forEach(report -> report(report, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** {@return one cycle, for the history of its link} */
    public static String text(CycleReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.createGenerator(text)) {
            report(report, json);
        }
        return text.toString();
    }

    private static void report(CycleReport report, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("link", report.link());
        json.writeStringProperty("status", report.status().label());
        report.transfer()
                .ifPresentOrElse(
                        id -> json.writeStringProperty("transfer", id.toString()),
                        () -> json.writeNullProperty("transfer"));
        counts(report.counts(), json);
        PlanJson.findings(report.findings(), json);
        json.writeObjectPropertyStart("requests");
        report.requests().forEach((system, byName) -> {
            json.writeObjectPropertyStart(system);
            byName.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> json.writeNumberProperty(each.getKey(), each.getValue()));
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeNumberProperty("seconds", seconds(report.took()));
        json.writeEndObject();
    }

    private static void counts(CycleCounts counts, JsonGenerator json) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("new", counts.marks().fresh());
        json.writeNumberProperty("changed", counts.marks().changed());
        json.writeNumberProperty("same", counts.marks().same());
        json.writeNumberProperty("cleared", counts.marks().cleared());
        json.writeNumberProperty("conflicts", counts.marks().conflicts());
        json.writeNumberProperty("rejected", counts.marks().rejected());
        json.writeNumberProperty("unmatched", counts.unmatched());
        json.writeNumberProperty("written", counts.written());
        json.writeNumberProperty("skipped", counts.skipped());
        json.writeEndObject();
    }

    private static BigDecimal seconds(Duration took) {
        return BigDecimal.valueOf(took.toMillis(), 3);
    }
}
