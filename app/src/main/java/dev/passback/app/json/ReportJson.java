package dev.passback.app.json;

import dev.passback.finding.Finding;
import dev.passback.plan.Counts;
import dev.passback.transfer.Report;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** How a command ended, as one JSON object. */
public final class ReportJson {
    private ReportJson() {}

    /**
     * What a command has to say at its end.
     *
     * @param transfer the transfer that it made or finished
     * @param output the file that was written
     * @param rejects the file of rows that came back
     * @param returned how many rows came back
     */
    public record Ending(
            Counts counts,
            List<Finding> findings,
            Optional<Report> transfer,
            Optional<String> output,
            Optional<String> rejects,
            int returned,
            Optional<String> error) {

        /** {@return the end of a command that carried nothing out, and why} */
        public static Ending without(Counts counts, List<Finding> findings, String reason) {
            return new Ending(
                    counts, findings, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.of(reason));
        }
    }

    /** Writes it as one line. */
    public static void write(Ending ending, Writer out) {
        write(ending, FindingsJson::write, out);
    }

    /** Writes it to be kept. */
    public static void keep(Ending ending, Writer out) {
        write(ending, FindingsJson::keep, out);
    }

    /** {@return a kept report as {@link #write} would have written it} */
    public static String told(String kept) {
        return Json.MAPPER.writeValueAsString(FindingsJson.told(Json.MAPPER.readTree(kept))) + "\n";
    }

    private static void write(Ending ending, BiConsumer<List<Finding>, JsonGenerator> findings, Writer out) {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            ending.error().ifPresent(error -> json.writeStringProperty("error", error));
            ending.transfer().ifPresent(report -> {
                json.writeStringProperty("transfer", report.id().toString());
                json.writeNumberProperty("written", report.written());
                json.writeNumberProperty("kept", report.kept());
                json.writeNumberProperty("refused", report.refused());
            });
            PlanJson.counts(ending.counts(), json);
            ending.output().ifPresent(path -> json.writeStringProperty("output", path));
            ending.rejects().ifPresent(path -> json.writeStringProperty("rejects", path));
            json.writeNumberProperty("returned", ending.returned());
            findings.accept(ending.findings(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
