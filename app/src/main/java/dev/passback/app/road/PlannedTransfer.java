package dev.passback.app.road;

import dev.passback.app.json.PlanHead;
import dev.passback.files.read.ScoreFile;
import dev.passback.plan.Plan;
import java.util.Locale;
import java.util.Optional;

/**
 * A plan with the two ends that it was made for.
 *
 * @param sourceName what finds the score file again, see {@link GivenFiles}
 */
public record PlannedTransfer(String sourceName, ScoreFile source, Target target, Wish wish, Plan plan) {

    /**
     * {@return what a saved plan says of its ends}
     *
     * @param course the name under which an export is known
     */
    public PlanHead head(Optional<String> course) {
        return new PlanHead(
                sourceName,
                source.layout(),
                source.sha256(),
                wish.reading().numberForm().name().toLowerCase(Locale.ROOT),
                target.kind().label(),
                target.name(),
                course,
                target.sha256(),
                wish.rules(),
                wish.policy());
    }
}
