package dev.passback.app.api;

import dev.passback.app.draft.Draft;
import dev.passback.app.json.ReportJson;
import dev.passback.app.road.OpenChanges;
import dev.passback.app.road.PastReport;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.ReportText;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a transfer ended, as it is told.
 *
 * @param outcomes what the gradebook did not take
 * @param json the report that was kept of a plan's transfer, else as the journal has it
 */
record ToldReport(TransferRecord transfer, Report report, List<Finding> outcomes, String json) {

    static ToldReport of(Store store, TransferRecord transfer) {
        Report report = PastReport.of(store, transfer);
        List<Finding> outcomes = new ArrayList<>(
                OpenChanges.findings(report, transfer.request().undoes().isPresent()));
        if (UndosApi.assumesUpload(store, transfer)) {
            outcomes.add(Finding.of(
                    FindingCode.UNDO_ASSUMES_UPLOAD,
                    Place.WHOLE,
                    Wording.of(
                            "the file takes it that the transfer's file was uploaded and nothing was changed since")));
        }
        return new ToldReport(
                transfer, report, outcomes, kept(store, transfer).orElseGet(() -> json(transfer, report, outcomes)));
    }

    private static Optional<String> kept(Store store, TransferRecord transfer) {
        return Draft.idOf(transfer.request().fingerprint())
                .flatMap(store.drafts()::report)
                .map(ReportJson::told);
    }

    private static String json(TransferRecord transfer, Report report, List<Finding> outcomes) {
        StringWriter text = new StringWriter();
        ReportJson.write(
                new ReportJson.Ending(
                        report.counts(transfer.request().counts()),
                        outcomes,
                        Optional.of(report),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty()),
                text);
        return text.toString();
    }

    /** {@return what finds the file of the rows that came back} */
    Optional<String> rejects() {
        return Optional.of(read().path("rejects").asString("")).filter(name -> !name.isEmpty());
    }

    ResponseEntity<byte[]> tell(Teller teller) {
        boolean some = !report.open().isEmpty()
                || rejects().isPresent()
                || read().path("counts").path("rejected").asInt(0) > 0;
        return teller.tell(
                some ? ExitCode.SOME_RETURNED : ExitCode.DONE,
                Answer.text(json),
                screen -> ReportText.print(report, transfer, outcomes, screen));
    }

    private JsonNode read() {
        return JsonMapper.shared().readTree(json);
    }
}
