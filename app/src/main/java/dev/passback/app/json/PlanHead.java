package dev.passback.app.json;

import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import java.util.Optional;

/**
 * What a saved plan says of its two ends and of how it was made.
 *
 * @param sourcePath the score file's absolute path
 * @param numberForm how the file's numbers were to be read: auto, point or comma
 * @param gradebook an embedded gradebook's name or an export's absolute path
 * @param course the name under which an export is known
 */
public record PlanHead(
        String sourcePath,
        String sourceKind,
        String sourceSha256,
        String numberForm,
        String gradebookKind,
        String gradebook,
        Optional<String> course,
        String gradebookSha256,
        RuleSet rules,
        Policy policy) {}
