package dev.passback.app.web.wizard;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.plan.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a transfer ended, as {@link dev.passback.app.json.ReportJson} wrote it down.
 *
 * @param rejects what finds the file of rows that came back
 */
record ReportView(
        String transfer,
        int written,
        int kept,
        int refused,
        Counts counts,
        Optional<String> rejects,
        List<Finding> findings) {

    static ReportView of(String json) {
        JsonNode tree = JsonMapper.shared().readTree(json);
        List<Finding> findings = new ArrayList<>();
        tree.path("findings").forEach(node -> findings.add(finding(node)));
        return new ReportView(
                tree.path("transfer").asString(""),
                tree.path("written").asInt(),
                tree.path("kept").asInt(),
                tree.path("refused").asInt(),
                counts(tree.path("counts")),
                tree.has("rejects") ? Optional.of(tree.path("rejects").asString()) : Optional.empty(),
                findings);
    }

    private static Counts counts(JsonNode node) {
        return new Counts(
                node.path("new").asInt(),
                node.path("changed").asInt(),
                node.path("same").asInt(),
                node.path("cleared").asInt(),
                node.path("conflicts").asInt(),
                node.path("rejected").asInt(),
                node.path("kept").asInt());
    }

    private static Finding finding(JsonNode node) {
        JsonNode row = node.path("row");
        return new Finding(
                FindingCode.valueOf(node.path("code").asString()),
                Severity.valueOf(node.path("severity").asString().toUpperCase(Locale.ROOT)),
                new Place(
                        row.isInt() ? OptionalInt.of(row.intValue()) : OptionalInt.empty(),
                        text(node.path("column")),
                        text(node.path("identifier"))),
                node.path("message").asString(),
                node.path("repair").asString());
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
