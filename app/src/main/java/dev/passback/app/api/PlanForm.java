package dev.passback.app.api;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.json.MappingJson;
import dev.passback.app.link.End;
import dev.passback.app.people.Access;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.web.plan.Desk;
import dev.passback.files.number.NumberForm;
import dev.passback.mapping.Choices;
import dev.passback.match.IdentifyBy;
import dev.passback.plan.RuleSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a request to make a plan says besides its files. */
record PlanForm(Map<String, String> fields) {
    private static final Set<String> OWN = Set.of(
            "connection", "source_course", "gradebook", "course", "mapping", "identify_by", "rules", "number_form");

    static PlanForm of(Map<String, String> fields) {
        Set<String> known = new HashSet<>(OWN);
        known.addAll(PolicySaid.FIELDS);
        Said.requireKnown(fields, known);
        return new PlanForm(Map.copyOf(fields));
    }

    /** {@return the connection whose course is the source, where it is no file} */
    Optional<String> connection() {
        return Optional.ofNullable(fields.get("connection")).filter(name -> !name.isBlank());
    }

    String sourceCourse() {
        return Said.required("source_course", fields.get("source_course"));
    }

    NumberForm numberForm() {
        return Said.one("number_form", fields.get("number_form"), NumberForm.class, NumberForm.AUTO);
    }

    /** {@return the draft with everything that the form says of it} */
    Draft fill(Store store, Access access, Desk desk, Draft draft, Optional<String> export) {
        DraftDestination destination = destination(store, access, desk, export);
        RuleSet rules = Said.one("rules", fields.get("rules"), RuleSet.class, RuleSet.PASSBACK);
        if (rules != RuleSet.PASSBACK && !(destination instanceof DraftDestination.Embedded)) {
            throw Refusal.of(
                    ApiCode.NOT_POSSIBLE,
                    "rules are for gradebooks that live here; every other takes scores by its own system's rules");
        }
        return draft.with(destination, rules)
                .with(choices())
                .with(PolicySaid.of(fields).policy());
    }

    private DraftDestination destination(Store store, Access access, Desk desk, Optional<String> export) {
        Optional<String> gradebook =
                Optional.ofNullable(fields.get("gradebook")).filter(name -> !name.isBlank());
        if (gradebook.isPresent() == export.isPresent()) {
            throw Refusal.of(ApiCode.INVALID, "say either gradebook with a name, or export with a file");
        }
        if (export.isPresent()) {
            return new DraftDestination.Export(export.get(), Said.required("course", fields.get("course")));
        }
        String name = gradebook.orElseThrow();
        if (store.gradebooks().find(name).isEmpty() && End.parse(name).isPresent()) {
            return desk.live(store, access, name);
        }
        Gate.of(store, access).gradebook(name);
        return new DraftDestination.Embedded(name);
    }

    private Choices choices() {
        String mapping = fields.getOrDefault("mapping", "");
        Choices choices = mapping.isBlank() ? Choices.NONE : MappingJson.read(mapping);
        return Said.maybe("identify_by", fields.get("identify_by"), IdentifyBy.class, IdentifyBy::label)
                .map(by -> new Choices(by, choices.items(), choices.students()))
                .orElse(choices);
    }
}
