package dev.passback.app.json;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON. What is kept has the facts of each message besides, for pages in other languages. */
public final class FindingsJson {
    static final String FINDINGS = "findings";
    static final String WORDS = "words";
    private static final String REPAIR_WORDS = "repairWords";

    private FindingsJson() {}

    /** Writes the property {@code findings} for programs. */
    static void write(List<Finding> findings, JsonGenerator json) {
        write(findings, false, json);
    }

    /** Writes it to be kept and read again. */
    static void keep(List<Finding> findings, JsonGenerator json) {
        write(findings, true, json);
    }

    private static void write(List<Finding> findings, boolean kept, JsonGenerator json) {
        json.writeArrayPropertyStart(FINDINGS);
        findings.forEach(finding -> write(finding, kept, json));
        json.writeEndArray();
    }

    private static void write(Finding finding, boolean kept, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().name());
        json.writeStringProperty("severity", PlanJson.lower(finding.severity()));
        finding.place()
                .row()
                .ifPresentOrElse(row -> json.writeNumberProperty("row", row), () -> json.writeNullProperty("row"));
        finding.place()
                .column()
                .ifPresentOrElse(
                        column -> json.writeStringProperty("column", column), () -> json.writeNullProperty("column"));
        finding.place()
                .identifier()
                .ifPresentOrElse(
                        value -> json.writeStringProperty("identifier", value),
                        () -> json.writeNullProperty("identifier"));
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("repair", finding.repair().text());
        if (kept) {
            keep(WORDS, finding.wording(), json);
            keep(REPAIR_WORDS, finding.repair(), json);
        }
        json.writeEndObject();
    }

    private static void keep(String name, Wording wording, JsonGenerator json) {
        if (!wording.isVerbatim()) {
            json.writeName(name);
            WordingJson.write(wording, json);
        }
    }

    /** {@return the findings that a kept report tells of; a code of a later version says nothing here and is left out} */
    public static List<Finding> read(JsonNode report) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode each : report.path(FINDINGS)) {
            Arrays.stream(FindingCode.values())
                    .filter(code -> code.name().equals(each.path("code").asString("")))
                    .findFirst()
                    .ifPresent(code -> findings.add(new Finding(
                            code,
                            severity(each.path("severity").asString("")).orElse(code.severity()),
                            place(each),
                            wording(each, WORDS, "message"),
                            wording(each, REPAIR_WORDS, "repair"))));
        }
        return findings;
    }

    private static Place place(JsonNode finding) {
        JsonNode row = finding.path("row");
        return new Place(
                row.isInt() ? OptionalInt.of(row.intValue()) : OptionalInt.empty(),
                text(finding.path("column")),
                text(finding.path("identifier")));
    }

    /** A report that was kept before there were wordings has the text alone. */
    private static Wording wording(JsonNode finding, String name, String text) {
        JsonNode words = finding.path(name);
        return words.isArray()
                ? WordingJson.read(words)
                : Wording.verbatim(finding.path(text).asString(""));
    }

    private static Optional<Severity> severity(String text) {
        return Arrays.stream(Severity.values())
                .filter(severity -> PlanJson.lower(severity).equals(text))
                .findFirst();
    }

    private static Optional<String> text(JsonNode json) {
        return json.isString() ? Optional.of(json.stringValue()) : Optional.empty();
    }

    /** {@return a kept report as programs are told it: with the texts alone} */
    public static JsonNode told(JsonNode kept) {
        for (JsonNode each : kept.path(FINDINGS)) {
            if (each instanceof ObjectNode finding) {
                finding.remove(List.of(WORDS, REPAIR_WORDS));
            }
        }
        return kept;
    }
}
