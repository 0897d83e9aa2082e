package dev.passback.app.draft;

import dev.passback.app.json.MappingJson;
import dev.passback.files.number.NumberForm;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a person chose for a draft, as the text that the store keeps. */
public final class DraftText {
    private DraftText() {}

    private record Flat(
            String source,
            NumberForm numberForm,
            @Nullable String gradebook,
            @Nullable String live,
            @Nullable String export,
            @Nullable String course,
            String mapping,
            @Nullable ItemsPolicy items,
            Policy.Blanks blanks,
            Policy.OnConflict onConflict,
            Policy.Duplicates duplicates,
            Policy.Scaling scaling,
            RuleSet rules,
            @Nullable String askedPlan,
            @Nullable String askedBy,
            @Nullable Long askedAt) {}

    public static String write(Draft draft) {
        Optional<DraftDestination.Export> export = chosen(draft, DraftDestination.Export.class);
        Policy policy = draft.policy();
        return JsonMapper.shared()
                .writeValueAsString(new Flat(
                        draft.source().file(),
                        draft.source().numberForm(),
                        chosen(draft, DraftDestination.Embedded.class)
                                .map(DraftDestination.Embedded::name)
                                .orElse(null),
                        chosen(draft, DraftDestination.Live.class)
                                .map(DraftDestination.Live::name)
                                .orElse(null),
                        export.map(DraftDestination.Export::file).orElse(null),
                        export.map(DraftDestination.Export::course).orElse(null),
                        MappingJson.write(draft.choices()),
                        policy.items().orElse(null),
                        policy.blanks(),
                        policy.onConflict(),
                        policy.duplicates(),
                        policy.scaling(),
                        draft.rules(),
                        draft.asked().map(Draft.Asked::plan).orElse(null),
                        draft.asked().map(Draft.Asked::by).orElse(null),
                        draft.asked().map(asked -> asked.at().toEpochMilli()).orElse(null)));
    }

    private static <T extends DraftDestination> Optional<T> chosen(Draft draft, Class<T> kind) {
        return draft.destination().filter(kind::isInstance).map(kind::cast);
    }

    /** {@return the draft of which the store knows these facts beside the text} */
    public static Draft read(String id, String owner, Instant created, Instant updated, long version, String text) {
        Flat flat = JsonMapper.shared().readValue(text, Flat.class);
        return new Draft(
                id,
                owner,
                created,
                updated,
                version,
                new DraftSource(flat.source(), flat.numberForm()),
                destination(flat),
                MappingJson.read(flat.mapping()),
                new Policy(
                        Optional.ofNullable(flat.items()),
                        flat.blanks(),
                        flat.onConflict(),
                        flat.duplicates(),
                        flat.scaling()),
                flat.rules(),
                flat.askedPlan() == null || flat.askedBy() == null || flat.askedAt() == null
                        ? Optional.empty()
                        : Optional.of(new Draft.Asked(
                                flat.askedPlan(), flat.askedBy(), Instant.ofEpochMilli(flat.askedAt()))));
    }

    private static Optional<DraftDestination> destination(Flat flat) {
        if (flat.gradebook() != null) {
            return Optional.of(new DraftDestination.Embedded(flat.gradebook()));
        }
        if (flat.live() != null) {
            return Optional.of(new DraftDestination.Live(flat.live()));
        }
        return flat.export() == null || flat.course() == null
                ? Optional.empty()
                : Optional.of(new DraftDestination.Export(flat.export(), flat.course()));
    }
}
