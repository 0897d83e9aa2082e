package dev.passback.app.api;

import dev.passback.mapping.ItemsPolicy;
import dev.passback.plan.Policy;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A policy in the words of a request; what is not said is as usual. */
record PolicySaid(
        @Nullable String items,
        @Nullable String blanks,
        @Nullable String onConflict,
        @Nullable String duplicates,
        @Nullable String scaling) {
    /** The fields of a form that say it. */
    static final Set<String> FIELDS = Set.of("items", "blanks", "on_conflict", "duplicates", "scaling");

    static PolicySaid of(Map<String, String> fields) {
        return new PolicySaid(
                fields.get("items"),
                fields.get("blanks"),
                fields.get("on_conflict"),
                fields.get("duplicates"),
                fields.get("scaling"));
    }

    Policy policy() {
        return new Policy(
                Said.maybe("items", items, ItemsPolicy.class, Said::word),
                Said.one("blanks", blanks, Policy.Blanks.class, Policy.Blanks.LEAVE),
                Said.one("on_conflict", onConflict, Policy.OnConflict.class, Policy.OnConflict.ASK),
                Said.one("duplicates", duplicates, Policy.Duplicates.class, Policy.Duplicates.RETURN),
                Said.one("scaling", scaling, Policy.Scaling.class, Policy.Scaling.NONE));
    }
}
