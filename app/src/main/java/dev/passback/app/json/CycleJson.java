package dev.passback.app.json;

import dev.passback.app.link.CycleCounts;
import dev.passback.app.link.CycleReport;
import dev.passback.finding.Finding;
import dev.passback.plan.Counts;
import dev.passback.transfer.TransferId;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** How cycles of links went, as JSON. */
public final class CycleJson {
    /** What a kept cycle tells besides; {@code sync --json} has a form of its own, which scripts rely on. */
    public static final String BYTES = "bytes";

    private CycleJson() {}

    /** Writes {@code {"links":[…]}} as one line. */
    public static void write(List<CycleReport> reports, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("links");
            for (CycleReport report : reports) {
                json.writeStartObject();
                report(report, FindingsJson::write, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes what came of taking a link's ledger in. */
    public static void ledger(String link, int taken, List<Finding> findings, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("link", link);
            json.writeNumberProperty("taken", taken);
            FindingsJson.write(findings, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** {@return one cycle, to be kept in the history of its link; it also knows how many bytes the systems answered} */
    public static String text(CycleReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.createGenerator(text)) {
            json.writeStartObject();
            report(report, FindingsJson::keep, json);
            json.writeNumberProperty(BYTES, report.bytes());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void report(
            CycleReport report, BiConsumer<List<Finding>, JsonGenerator> findings, JsonGenerator json) {
        json.writeStringProperty("link", report.link());
        json.writeStringProperty("status", report.status().label());
        report.transfer()
                .ifPresentOrElse(
                        id -> json.writeStringProperty("transfer", id.toString()),
                        () -> json.writeNullProperty("transfer"));
        counts(report.counts(), json);
        findings.accept(report.findings(), json);
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

    /** {@return the cycle of which {@link #text} told; empty for one that ended before it could tell} */
    public static Optional<CycleReport> read(String text) {
        JsonNode json = Json.MAPPER.readTree(text);
        return Arrays.stream(CycleReport.Status.values())
                .filter(status -> status.label().equals(json.path("status").asString("")))
                .findFirst()
                .map(status -> new CycleReport(
                        json.path("link").asString(""),
                        status,
                        TransferId.parse(json.path("transfer").asString("")),
                        counts(json.path("counts")),
                        FindingsJson.read(json),
                        requests(json.path("requests")),
                        json.path(BYTES).asLong(0),
                        Duration.ofMillis(json.path("seconds")
                                .decimalValue(BigDecimal.ZERO)
                                .movePointRight(3)
                                .longValue())));
    }

    private static CycleCounts counts(JsonNode json) {
        return new CycleCounts(
                new Counts(
                        json.path("new").asInt(0),
                        json.path("changed").asInt(0),
                        json.path("same").asInt(0),
                        json.path("cleared").asInt(0),
                        json.path("conflicts").asInt(0),
                        json.path("rejected").asInt(0),
                        0),
                json.path("unmatched").asInt(0),
                json.path("written").asInt(0),
                json.path("skipped").asInt(0));
    }

    private static Map<String, Map<String, Integer>> requests(JsonNode json) {
        Map<String, Map<String, Integer>> requests = new LinkedHashMap<>();
        json.forEachEntry((system, kinds) -> {
            Map<String, Integer> byName = new LinkedHashMap<>();
            kinds.forEachEntry((name, count) -> byName.put(name, count.asInt(0)));
            requests.put(system, byName);
        });
        return requests;
    }

    private static BigDecimal seconds(Duration took) {
        return BigDecimal.valueOf(took.toMillis(), 3);
    }
}
