package dev.passback.app.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.json.ReportJson;
import dev.passback.app.json.SavedPlan;
import dev.passback.app.json.StalePlan;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.live.Systems;
import dev.passback.app.meter.Meters;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.OpenChanges;
import dev.passback.app.road.PastReport;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Rejects;
import dev.passback.app.road.Scratch;
import dev.passback.app.road.TargetException;
import dev.passback.app.road.Transfers;
import dev.passback.app.secret.SecretException;
import dev.passback.app.store.Store;
import dev.passback.connect.SystemException;
import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Finding;
import dev.passback.finding.Worded;
import dev.passback.finding.Wording;
import dev.passback.plan.Counts;
import dev.passback.plan.ReturnedRow;
import dev.passback.plan.Verdict;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferOpenException;
import dev.passback.transfer.TransferRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries out a draft that was asked for: exactly the plan that the person saw, or nothing and the reason. Can be begun
 * again after it was cut off anywhere, on any node; the draft's transfer is found again in the journal.
 */
public final class DraftTransfer {
    private final Systems systems;
    private final InstantSource clock;
    private final Scratch scratch;

    /** @param scratch where files to upload are made */
    public DraftTransfer(Systems systems, InstantSource clock, Scratch scratch) {
        this.systems = systems;
        this.clock = clock;
        this.scratch = scratch;
    }

    /** Returns when the draft has a report; a draft that nobody asked for, or that is done, stays as it is. */
    public void carryOut(Store store, String id, Progress progress) {
        Optional<Draft> found =
                store.drafts().find(id).filter(draft -> draft.asked().isPresent());
        if (found.isEmpty() || store.drafts().report(id).isPresent()) {
            return;
        }
        Draft draft = found.get();
        try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
            scratch.with(output -> {
                carryOut(store, live, draft, output, progress);
                return output;
            });
        } catch (TransferOpenException
                | TargetException
                | UnreadableFileException
                | ConnectionException
                | SecretException
                | SystemException e) {
            refuseUnlessBegun(store, draft, e);
        }
    }

    /** What has begun is never given back to be changed: it is tried again until it is known how every score ended. */
    private void refuseUnlessBegun(Store store, Draft draft, RuntimeException failure) {
        if (store.journal().withFingerprint(draft.fingerprint()).isPresent()) {
            throw failure;
        }
        refuse(store, draft, Worded.of(failure));
    }

    private void carryOut(Store store, OpenGradebooks live, Draft draft, Path scratchFile, Progress progress) {
        DraftDestination destination = draft.destination().orElseThrow();
        Optional<Path> output =
                destination instanceof DraftDestination.Export ? Optional.of(scratchFile) : Optional.empty();
        PlannedTransfer planned = new Drafting(store, live).plan(draft, destination, output);
        Transfers transfers =
                new Transfers(store, clock, draft.asked().orElseThrow().by());
        Optional<TransferRecord> former = store.journal().withFingerprint(draft.fingerprint());
        if (former.isPresent()) {
            Report report = former.get().isOpen()
                    ? transfers.resume(former.get(), planned.target().gradebook(), progress)
                    : PastReport.of(store, former.get());
            end(store, draft, planned, report, former.get().request().counts());
            return;
        }
        List<Wording> moved = moved(store, draft, planned);
        if (!moved.isEmpty()) {
            refuse(store, draft, Wording.joined(Wording.verbatim("\n"), moved));
        } else if (planned.plan().verdict() != Verdict.GO) {
            refuse(store, draft, Wording.of("a person must decide something first"));
        } else {
            Instant begun = clock.instant();
            Report report = transfers.transfer(planned, draft.fingerprint(), output, progress);
            Meters.transfer(report, Duration.between(begun, clock.instant()));
            end(store, draft, planned, report, planned.plan().counts());
        }
    }

    /** {@return what is not as the person saw it; nothing if all is} */
    private static List<Wording> moved(Store store, Draft draft, PlannedTransfer planned) {
        if (Drafting.hash(draft, planned).equals(draft.asked().orElseThrow().plan())) {
            return List.of();
        }
        List<Wording> moved = store.drafts()
                .shown(draft.id())
                .map(shown -> StalePlan.differences(
                        SavedPlan.read(shown), planned.head(Drafting.course(draft)), planned.plan()))
                .orElse(List.of());
        return moved.isEmpty() ? List.of(Wording.of("the plan is not the one that was seen")) : moved;
    }

    /** The draft can be changed and asked for again. */
    private void refuse(Store store, Draft draft, Wording why) {
        store.drafts().noteRefusal(draft.asked(Optional.empty()).changed(clock.instant()), why);
    }

    private void end(Store store, Draft draft, PlannedTransfer planned, Report report, Counts plannedCounts) {
        List<ReturnedRow> returned = Rejects.with(planned.plan().returned(), report, planned.source());
        List<Finding> findings = new ArrayList<>(planned.plan().findings());
        findings.addAll(OpenChanges.findings(report, false));
        StringWriter text = new StringWriter();
        ReportJson.keep(
                new ReportJson.Ending(
                        report.counts(plannedCounts),
                        findings,
                        Optional.of(report),
                        Optional.empty(),
                        rejects(store, draft, planned, returned),
                        returned.size(),
                        Optional.empty()),
                text);
        store.drafts().noteReport(draft.id(), text.toString());
    }

    private Optional<String> rejects(Store store, Draft draft, PlannedTransfer planned, List<ReturnedRow> returned) {
        if (returned.isEmpty()) {
            return Optional.empty();
        }
        StringWriter csv = new StringWriter();
        try {
            Rejects.write(planned.source(), returned, csv);
        } catch (IOException e) {
            throw new UncheckedIOException("rows in memory cannot be written", e);
        }
        String name = GivenFiles.title(planned.sourceName()).replaceFirst("\\.[^.]*$", "") + "-rejects.csv";
        return Optional.of(GivenFiles.name(
                store.files().add(name, csv.toString().getBytes(UTF_8), draft.owner(), clock.instant())));
    }
}
