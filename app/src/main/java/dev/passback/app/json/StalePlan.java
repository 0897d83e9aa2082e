package dev.passback.app.json;

import dev.passback.finding.Wording;
import dev.passback.plan.Plan;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Why a saved plan may not be carried out: it does not follow from its inputs, or they moved. */
public final class StalePlan {
    private static final int SHOWN = 10;
    private static final Pattern POINTS = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

    private StalePlan() {}

    /**
     * {@return what moved since the plan was saved; empty if it is still exactly the plan that its inputs give}
     *
     * @param head the ends as they are now
     * @param plan the plan that the same inputs give now
     */
    public static List<Wording> differences(SavedPlan saved, PlanHead head, Plan plan) {
        StringWriter text = new StringWriter();
        PlanJson.write(head, plan, text);
        JsonNode now = Json.MAPPER.readTree(text.toString());
        if (now.equals(saved.tree())) {
            return List.of();
        }
        List<Wording> differences = new ArrayList<>();
        boolean sourceMoved = !saved.head().sourceSha256().equals(head.sourceSha256());
        boolean gradebookMoved = !saved.head().gradebookSha256().equals(head.gradebookSha256());
        if (sourceMoved) {
            differences.add(Wording.of("the file {} is another one than the plan was made from", head.sourcePath()));
        }
        if (gradebookMoved) {
            differences.add(Wording.of("the gradebook {} changed since the plan was made", head.gradebook()));
        }
        differences.addAll(changedCells(saved.tree(), now));
        if (!sourceMoved && !gradebookMoved) {
            now.properties().forEach(entry -> {
                if (!entry.getValue().equals(saved.tree().get(entry.getKey()))
                        && !entry.getKey().equals("changes")) {
                    differences.add(Wording.of("\"{}\" is not what the plan's inputs give", entry.getKey()));
                }
            });
            saved.tree().propertyNames().stream()
                    .filter(name -> !now.has(name))
                    .forEach(name -> differences.add(Wording.of("\"{}\" is not part of a plan", name)));
        }
        if (differences.isEmpty()) {
            differences.add(Wording.of("\"{}\" is not what the plan's inputs give", "changes"));
        }
        return differences;
    }

    private static List<Wording> changedCells(JsonNode saved, JsonNode now) {
        Map<String, JsonNode> planned = cells(saved);
        Map<String, JsonNode> given = cells(now);
        List<Wording> moved = new ArrayList<>();
        given.forEach((cell, change) -> {
            JsonNode before = planned.get(cell);
            if (!change.equals(before)) {
                moved.add(
                        before == null
                                ? Wording.of("{}: not in the plan; now {}", cell, told(change))
                                : Wording.of("{}: {}; now {}", cell, told(before), told(change)));
            }
        });
        planned.forEach((cell, change) -> {
            if (!given.containsKey(cell)) {
                moved.add(Wording.of("{}: {}; now nothing", cell, told(change)));
            }
        });
        if (moved.size() > SHOWN) {
            List<Wording> shown = new ArrayList<>(moved.subList(0, SHOWN));
            shown.add(Wording.of("and {} more cells", moved.size() - SHOWN));
            return shown;
        }
        return moved;
    }

    private static Map<String, JsonNode> cells(JsonNode tree) {
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        JsonNode changes = tree.get("changes");
        if (changes != null && changes.isArray()) {
            changes.forEach(change -> cells.put(
                    change.path("student").asString("?") + ", "
                            + change.path("item").asString("?"),
                    change));
        }
        return cells;
    }

    private static Wording told(JsonNode change) {
        return Wording.of(
                "{} {} → {}",
                kind(change.path("kind").asString("?")),
                shown(change.path("before")),
                shown(change.path("after")));
    }

    private static Wording kind(String kind) {
        return switch (kind) {
            case "new" -> Wording.of("new");
            case "changed" -> Wording.of("changed");
            case "same" -> Wording.of("same");
            case "cleared" -> Wording.of("cleared");
            case "conflict" -> Wording.of("conflict");
            case "rejected" -> Wording.of("rejected");
            case "kept" -> Wording.of("kept");
            default -> Wording.verbatim(kind);
        };
    }

    private static Object shown(JsonNode score) {
        if (!score.isString()) {
            return Wording.of("blank");
        }
        // what was saved may say anything
        String text = score.stringValue();
        return POINTS.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
