package dev.passback.app.json;

import dev.passback.grade.Identifier;
import dev.passback.grade.Score;
import dev.passback.match.IdentifierRate;
import dev.passback.match.Matching;
import dev.passback.plan.Change;
import dev.passback.plan.ChangeKind;
import dev.passback.plan.Counts;
import dev.passback.plan.Plan;
import dev.passback.plan.Policy;
import dev.passback.plan.ReturnedRow;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * A plan as JSON: no time and no random id, so that the same inputs give the same bytes. Changes are written one by one,
 * all but those that change nothing.
 */
public final class PlanJson {
    /** The form of a plan; a plan of another form is refused. */
    public static final int VERSION = 1;

    private PlanJson() {}

    /** Writes the plan, indented, with a line break at the end. */
    public static void write(PlanHead head, Plan plan, Writer out) {
        try (JsonGenerator json = Json.MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            head(head, json);
            json.writeName("mapping");
            MappingJson.write(plan.choices(), json);
            counts(plan.counts(), json);
            students(plan.matching(), json);
            items(plan, json);
            json.writeArrayPropertyStart("changes");
            try (Stream<Change> changes = plan.changes()) {
                changes.filter(change -> change.kind() != ChangeKind.SAME).forEach(change -> change(change, json));
            }
            json.writeEndArray();
            returned(plan.returned(), json);
            FindingsJson.write(plan.findings(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void head(PlanHead head, JsonGenerator json) {
        json.writeNumberProperty("passback_plan", VERSION);
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("path", head.sourcePath());
        json.writeStringProperty("kind", head.sourceKind());
        json.writeStringProperty("sha256", head.sourceSha256());
        json.writeStringProperty("number_form", head.numberForm());
        json.writeEndObject();
        json.writeObjectPropertyStart("gradebook");
        json.writeStringProperty("kind", head.gradebookKind());
        json.writeStringProperty("name", head.gradebook());
        if (head.course().isPresent()) {
            json.writeStringProperty("course", head.course().get());
        }
        json.writeStringProperty("sha256", head.gradebookSha256());
        json.writeEndObject();
        json.writeStringProperty("rules", head.rules().label());
        policy(head.policy(), json);
    }

    private static void policy(Policy policy, JsonGenerator json) {
        json.writeObjectPropertyStart("policy");
        policy.items().ifPresent(items -> json.writeStringProperty("items", lower(items)));
        json.writeStringProperty("blanks", lower(policy.blanks()));
        json.writeStringProperty("on_conflict", lower(policy.onConflict()));
        json.writeStringProperty("duplicates", lower(policy.duplicates()));
        json.writeStringProperty("scaling", lower(policy.scaling()));
        json.writeEndObject();
    }

    static void counts(Counts counts, JsonGenerator json) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("new", counts.fresh());
        json.writeNumberProperty("changed", counts.changed());
        json.writeNumberProperty("same", counts.same());
        json.writeNumberProperty("cleared", counts.cleared());
        json.writeNumberProperty("conflicts", counts.conflicts());
        json.writeNumberProperty("rejected", counts.rejected());
        json.writeNumberProperty("kept", counts.kept());
        json.writeEndObject();
    }

    private static void students(Matching matching, JsonGenerator json) {
        Piles piles = Piles.of(matching);
        json.writeObjectPropertyStart("students");
        json.writeNumberProperty("matched", piles.matched());
        json.writeNumberProperty("likely", piles.likely());
        json.writeNumberProperty("conflict", piles.conflict());
        json.writeNumberProperty("unknown", piles.unknown());
        json.writeNumberProperty("blank", piles.blank());
        json.writeNumberProperty("ignored", piles.ignored());
        json.writeArrayPropertyStart("identifiers");
        for (IdentifierRate rate : matching.rates()) {
            json.writeStartObject();
            json.writeStringProperty("column", rate.title());
            json.writeNumberProperty("filled", rate.filled());
            json.writeNumberProperty("matched", rate.matched());
            json.writeEndObject();
        }
        json.writeEndArray();
        matching.best().ifPresent(best -> json.writeStringProperty("best_identifier", best.title()));
        json.writeEndObject();
    }

    private static void items(Plan plan, JsonGenerator json) {
        json.writeArrayPropertyStart("items");
        plan.items().forEach(item -> {
            json.writeStartObject();
            json.writeStringProperty("title", item.title());
            json.writeBooleanProperty("new", item.isNew());
            item.maximum().ifPresent(maximum -> json.writeStringProperty("maximum", maximum.toPlainString()));
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void change(Change change, JsonGenerator json) {
        json.writeStartObject();
        string(ChangeNames.KIND, ChangeNames.of(change.kind()), json);
        string(ChangeNames.STUDENT, change.student().label(), json);
        List<Identifier> identifiers = change.student().identifiers();
        if (!identifiers.isEmpty()) {
            string(ChangeNames.IDENTIFIER, identifiers.getFirst().value(), json);
        }
        string(ChangeNames.ITEM, change.item().title(), json);
        string(ChangeNames.COLUMN, change.source().title(), json);
        json.writeName(ChangeNames.ROW);
        json.writeNumber(change.line());
        score(ChangeNames.SCORE, change.score(), json);
        score(ChangeNames.BEFORE, change.before(), json);
        score(ChangeNames.AFTER, change.after(), json);
        string(ChangeNames.MATCHED_BY, change.matchedBy(), json);
        json.writeEndObject();
    }

    private static void string(SerializableString name, String value, JsonGenerator json) {
        json.writeName(name);
        json.writeString(value);
    }

    private static void score(SerializableString name, Score score, JsonGenerator json) {
        json.writeName(name);
        score(score, json);
    }

    /** Points as text, since most readers of JSON would make a binary fraction of a number; null for a blank. */
    static void score(String name, Score score, JsonGenerator json) {
        json.writeName(name);
        score(score, json);
    }

    private static void score(Score score, JsonGenerator json) {
        if (score instanceof Score.NotGraded) {
            json.writeNull();
        } else {
            json.writeString(score.toString());
        }
    }

    private static void returned(List<ReturnedRow> rows, JsonGenerator json) {
        json.writeArrayPropertyStart("returned");
        for (ReturnedRow row : rows) {
            json.writeStartObject();
            json.writeNumberProperty("row", row.line());
            json.writeArrayPropertyStart("reasons");
            row.reasons().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
