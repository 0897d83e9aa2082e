package dev.passback.app.web.wizard;

import dev.passback.app.json.FindingsJson;
import dev.passback.finding.Finding;
import dev.passback.plan.Counts;
import java.util.List;
import java.util.Optional;
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
        return new ReportView(
                tree.path("transfer").asString(""),
                tree.path("written").asInt(),
                tree.path("kept").asInt(),
                tree.path("refused").asInt(),
                counts(tree.path("counts")),
                tree.has("rejects") ? Optional.of(tree.path("rejects").asString()) : Optional.empty(),
                FindingsJson.read(tree));
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
}
