package dev.passback.app.json;

import dev.passback.files.number.NumberForm;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A plan that somebody saved, and that somebody may have changed since: nothing in it is believed but its inputs, from
 * which it is made anew and compared.
 *
 * @param head the two ends and how the plan was made
 * @param choices the mapping that it was made with
 * @param tree all of it
 */
public record SavedPlan(PlanHead head, Choices choices, JsonNode tree) {

    /**
     * {@return the plan that the text holds}
     *
     * @throws MappingException if it is no plan of this version
     */
    public static SavedPlan read(String text) {
        try {
            JsonNode tree = Json.MAPPER.readTree(text);
            JsonNode version = tree.get("passback_plan");
            if (version == null) {
                throw new MappingException("it is no plan of Passback");
            }
            if (!version.isInt() || version.intValue() != PlanJson.VERSION) {
                throw new MappingException("it is a plan of form " + version + "; this Passback carries out form "
                        + PlanJson.VERSION + "; make it again");
            }
            return new SavedPlan(head(tree), MappingJson.of(node(tree, "mapping")), tree);
        } catch (JacksonException e) {
            throw new MappingException("the plan is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static PlanHead head(JsonNode tree) {
        JsonNode source = node(tree, "source");
        JsonNode gradebook = node(tree, "gradebook");
        return new PlanHead(
                text(source, "path"),
                text(source, "kind"),
                text(source, "sha256"),
                PlanJson.lower(choice(NumberForm.class, text(source, "number_form"))),
                text(gradebook, "kind"),
                text(gradebook, "name"),
                gradebook.has("course") ? Optional.of(text(gradebook, "course")) : Optional.empty(),
                text(gradebook, "sha256"),
                choice(RuleSet.class, text(tree, "rules")),
                policy(node(tree, "policy")));
    }

    private static Policy policy(JsonNode node) {
        return new Policy(
                node.has("items") ? Optional.of(choice(ItemsPolicy.class, text(node, "items"))) : Optional.empty(),
                choice(Policy.Blanks.class, text(node, "blanks")),
                choice(Policy.OnConflict.class, text(node, "on_conflict")),
                choice(Policy.Duplicates.class, text(node, "duplicates")),
                choice(Policy.Scaling.class, text(node, "scaling")));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MappingException("the plan says \"" + text + "\" where it can be "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(PlanJson::lower)
                                        .toList())));
    }

    private static JsonNode node(JsonNode parent, String name) {
        JsonNode node = parent.get(name);
        if (node == null || !node.isObject()) {
            throw new MappingException("the plan has no \"" + name + "\"");
        }
        return node;
    }

    private static String text(JsonNode parent, String name) {
        JsonNode node = parent.get(name);
        if (node == null || !node.isString()) {
            throw new MappingException("the plan has no text at \"" + name + "\"");
        }
        return node.stringValue();
    }
}
