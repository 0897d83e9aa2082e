package dev.passback.app.draft;

import dev.passback.mapping.Choices;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import java.time.Instant;
import java.util.Optional;

/**
 * A plan in the making. Everything that the plan follows from stands in it, so that it is made anew wherever it is looked
 * at, on any node, by whoever may see it.
 *
 * @param id the part of its address that nobody can guess
 * @param version raised by each change; who changes an older one is refused
 * @param destination empty until a person chose one
 * @param asked what was asked for; empty while it is still being made
 */
public record Draft(
        String id,
        String owner,
        Instant created,
        Instant updated,
        long version,
        DraftSource source,
        Optional<DraftDestination> destination,
        Choices choices,
        Policy policy,
        RuleSet rules,
        Optional<Asked> asked) {
    private static final String FINGERPRINT = "draft:";

    /**
     * Somebody's word to carry the plan out.
     *
     * @param plan the SHA-256 of exactly the plan that they saw
     * @param by who said it
     */
    public record Asked(String plan, String by, Instant at) {}

    /** {@return a draft of which only the source is known} */
    public static Draft of(String id, String owner, DraftSource source, Instant now) {
        return new Draft(
                id,
                owner,
                now,
                now,
                0,
                source,
                Optional.empty(),
                Choices.NONE,
                Policy.DEFAULT,
                RuleSet.PASSBACK,
                Optional.empty());
    }

    /** {@return what its transfer is known by in the journal: there is never a second one of a draft} */
    public String fingerprint() {
        return fingerprint(id);
    }

    /** {@return the same of the draft with that id} */
    public static String fingerprint(String id) {
        return FINGERPRINT + id;
    }

    /** {@return the id of the draft that such a fingerprint is of; empty for that of another transfer} */
    public static Optional<String> idOf(String fingerprint) {
        return fingerprint.startsWith(FINGERPRINT)
                ? Optional.of(fingerprint.substring(FINGERPRINT.length()))
                : Optional.empty();
    }

    public Draft with(DraftSource other) {
        return new Draft(id, owner, created, updated, version, other, destination, choices, policy, rules, asked);
    }

    public Draft with(DraftDestination other, RuleSet otherRules) {
        return new Draft(
                id, owner, created, updated, version, source, Optional.of(other), choices, policy, otherRules, asked);
    }

    public Draft with(Choices other) {
        return new Draft(id, owner, created, updated, version, source, destination, other, policy, rules, asked);
    }

    public Draft with(Policy other) {
        return new Draft(id, owner, created, updated, version, source, destination, choices, other, rules, asked);
    }

    public Draft asked(Optional<Asked> word) {
        return new Draft(id, owner, created, updated, version, source, destination, choices, policy, rules, word);
    }

    /** {@return the same, changed at that time} */
    public Draft changed(Instant now) {
        return new Draft(id, owner, created, now, version + 1, source, destination, choices, policy, rules, asked);
    }
}
