package dev.passback.app.json;

import dev.passback.plan.Plan;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Why a saved plan may not be carried out: it does not follow from its inputs, or they moved. */
public final class StalePlan {
    private static final int SHOWN = 10;

    private StalePlan() {}

    /**
     * {@return what moved since the plan was saved; empty if it is still exactly the plan that its inputs give}
     *
     * @param head the ends as they are now
     * @param plan the plan that the same inputs give now
     */
    public static List<String> differences(SavedPlan saved, PlanHead head, Plan plan) {
        StringWriter text = new StringWriter();
        PlanJson.write(head, plan, text);
        JsonNode now = Json.MAPPER.readTree(text.toString());
        if (now.equals(saved.tree())) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        boolean sourceMoved = !saved.head().sourceSha256().equals(head.sourceSha256());
        boolean gradebookMoved = !saved.head().gradebookSha256().equals(head.gradebookSha256());
        if (sourceMoved) {
            differences.add("the file " + head.sourcePath() + " is another one than the plan was made from");
        }
        if (gradebookMoved) {
            differences.add("the gradebook " + head.gradebook() + " changed since the plan was made");
        }
        differences.addAll(changedCells(saved.tree(), now));
        if (!sourceMoved && !gradebookMoved) {
            now.properties().forEach(entry -> {
                if (!entry.getValue().equals(saved.tree().get(entry.getKey()))
                        && !entry.getKey().equals("changes")) {
                    differences.add("\"" + entry.getKey() + "\" is not what the plan's inputs give");
                }
            });
            saved.tree().propertyNames().stream()
                    .filter(name -> !now.has(name))
                    .forEach(name -> differences.add("\"" + name + "\" is not part of a plan"));
        }
        if (differences.isEmpty()) {
            differences.add("\"changes\" is not what the plan's inputs give");
        }
        return differences;
    }

    private static List<String> changedCells(JsonNode saved, JsonNode now) {
        Map<String, JsonNode> planned = cells(saved);
        Map<String, JsonNode> given = cells(now);
        List<String> moved = new ArrayList<>();
        given.forEach((cell, change) -> {
            JsonNode before = planned.get(cell);
            if (!change.equals(before)) {
                moved.add(cell + ": " + (before == null ? "not in the plan" : told(before)) + "; now " + told(change));
            }
        });
        planned.forEach((cell, change) -> {
            if (!given.containsKey(cell)) {
                moved.add(cell + ": " + told(change) + "; now nothing");
            }
        });
        if (moved.size() > SHOWN) {
            List<String> shown = new ArrayList<>(moved.subList(0, SHOWN));
            shown.add("and " + (moved.size() - SHOWN) + " more cells");
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

    private static String told(JsonNode change) {
        return change.path("kind").asString("?") + " " + shown(change.path("before")) + " → "
                + shown(change.path("after"));
    }

    private static String shown(JsonNode score) {
        return score.isString() ? score.stringValue() : "blank";
    }
}
