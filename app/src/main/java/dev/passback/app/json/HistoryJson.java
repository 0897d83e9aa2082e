package dev.passback.app.json;

import dev.passback.connect.Outcome;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferRecord;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The journal as JSON. */
public final class HistoryJson {
    private HistoryJson() {}

    public static void list(List<TransferRecord> transfers, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("transfers");
            for (TransferRecord transfer : transfers) {
                json.writeStartObject();
                transfer(transfer, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    public static void one(TransferRecord transfer, Stream<JournalledChange> changes, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            transfer(transfer, json);
            json.writeArrayPropertyStart("changes");
            changes.forEach(change -> change(change, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void transfer(TransferRecord transfer, JsonGenerator json) {
        json.writeStringProperty("transfer", transfer.id().toString());
        json.writeStringProperty("source", transfer.request().source());
        json.writeStringProperty("source_sha256", transfer.request().sourceSha256());
        json.writeStringProperty("gradebook", transfer.request().gradebook());
        json.writeStringProperty("actor", transfer.request().actor());
        json.writeStringProperty("started", transfer.started().toString());
        transfer.finished().ifPresent(finished -> json.writeStringProperty("finished", finished.toString()));
        transfer.request().output().ifPresent(output -> json.writeStringProperty("output", output));
        transfer.request().undoes().ifPresent(undone -> json.writeStringProperty("undoes", undone.toString()));
        transfer.undoneBy().ifPresent(by -> json.writeStringProperty("undone_by", by.toString()));
        transfer.expired().ifPresent(expired -> json.writeStringProperty("expired", expired.toString()));
        PlanJson.counts(transfer.request().counts(), json);
    }

    private static void change(JournalledChange change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("student", change.change().studentLabel());
        json.writeStringProperty("item", change.change().itemTitle());
        json.writeNumberProperty("row", change.change().line());
        json.writeStringProperty("column", change.change().column());
        json.writeStringProperty("matched_by", change.change().matchedBy());
        PlanJson.score("before", change.change().before(), json);
        PlanJson.score("after", change.change().after(), json);
        json.writeStringProperty("state", PlanJson.lower(change.state()));
        change.outcome().ifPresent(outcome -> outcome(outcome, json));
        json.writeEndObject();
    }

    private static void outcome(Outcome outcome, JsonGenerator json) {
        switch (outcome) {
            case Outcome.Written w -> json.writeStringProperty("outcome", "written");
            case Outcome.Kept kept -> {
                json.writeStringProperty("outcome", "kept");
                PlanJson.score("found", kept.found(), json);
            }
            case Outcome.Refused refused -> {
                json.writeStringProperty("outcome", "refused");
                json.writeStringProperty("reason", refused.reason().text());
            }
        }
    }
}
