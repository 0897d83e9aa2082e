package dev.passback.app.sync;

import dev.passback.app.json.CycleJson;
import dev.passback.app.link.CycleCounts;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Link;
import dev.passback.app.meter.Meters;
import dev.passback.app.store.Store;
import dev.passback.connect.Depth;
import dev.passback.connect.SystemException;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.transfer.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Runs cycles of links, one at a time for each: the database lets only one run of a link be active. A run whose process is
 * dead is taken over; what it had sent is read back by the transfer.
 */
public final class LinkRunner {
    private final Store store;
    private final Supplier<Store> stores;
    private final Function<Link, LinkEnds> opener;
    private final InstantSource clock;

    /**
     * @param store for this runner alone
     * @param stores more of the same, for what goes on beside
     * @param opener gives the two ends of a link
     */
    public LinkRunner(Store store, Supplier<Store> stores, Function<Link, LinkEnds> opener, InstantSource clock) {
        this.store = store;
        this.stores = stores;
        this.opener = opener;
        this.clock = clock;
    }

    /**
     * {@return how the cycle went; a system that fails is part of that}
     *
     * @throws CancellationException if {@code progress} or an interrupt ends it early; the next run goes on from there
     */
    public CycleReport run(String name, Asked asked, Progress progress) {
        return run(name, asked, progress, Cycle::run, run -> {});
    }

    /**
     * {@return the same}
     *
     * @param begun told the number of the run as soon as it has begun; not where another process is at the link
     */
    public CycleReport run(String name, Asked asked, Progress progress, LongConsumer begun) {
        return run(name, asked, progress, Cycle::run, begun);
    }

    /** {@return how it went to learn all that the source has, without a look at the gradebook} */
    public CycleReport look(String name, String actor) {
        return run(name, new Asked(Depth.FULL, false, actor), Progress.SILENT, Cycle::look, run -> {});
    }

    private CycleReport run(
            String name, Asked asked, Progress progress, Function<Cycle, Cycle.End> way, LongConsumer begun) {
        Optional<LinkTurn> taken = LinkTurn.take(store, stores, name, clock);
        if (taken.isEmpty()) {
            return busy(name);
        }
        try (LinkTurn turn = taken.get()) {
            begun.accept(turn.run());
            try {
                CycleReport report = cycle(name, asked, turn, progress, clock.instant(), way);
                Meters.cycle(report);
                turn.ended(report.status().label(), report.transfer(), CycleJson.text(report));
                return report;
            } catch (CancellationException e) {
                turn.ended("cancelled", Optional.empty(), "{}");
                throw e;
            }
        }
    }

    private CycleReport cycle(
            String name,
            Asked asked,
            LinkTurn turn,
            Progress progress,
            Instant started,
            Function<Cycle, Cycle.End> way) {
        Link link = store.links().find(name).orElseThrow();
        try (LinkEnds ends = opener.apply(link)) {
            Cycle.End end;
            try {
                end = way.apply(new Cycle(store, link, ends, clock, asked, turn, progress));
            } catch (SystemException e) {
                end = failed(e);
            }
            Map<String, Map<String, Integer>> requests = new LinkedHashMap<>();
            requests.put("moodle", ends.sourceTraffic().requests());
            requests.put("openeducat", ends.targetTraffic().requests());
            return new CycleReport(
                    name,
                    end.status(),
                    end.transfer(),
                    end.counts(),
                    end.findings(),
                    requests,
                    ends.sourceTraffic().bytes() + ends.targetTraffic().bytes(),
                    Duration.between(started, clock.instant()));
        }
    }

    private static Cycle.End failed(SystemException failure) {
        FindingCode code =
                switch (failure.reach()) {
                    case LATER -> FindingCode.TRY_LATER;
                    case CONNECTION -> FindingCode.CONNECTION_BROKEN;
                    case COURSE -> FindingCode.COURSE_FAILED;
                    case ITEM -> FindingCode.ITEM_FAILED;
                };
        Finding finding =
                new Finding(code, code.severity(), Place.WHOLE, failure.problemWording(), failure.repairWording());
        return new Cycle.End(
                failure.reach() == SystemException.Reach.LATER ? CycleReport.Status.LATER : CycleReport.Status.FAILED,
                Optional.empty(),
                CycleCounts.NONE,
                List.of(finding));
    }

    private static CycleReport busy(String name) {
        Finding finding = Finding.of(FindingCode.TRY_LATER, Place.WHOLE, Wording.of("another process is at this link"));
        return new CycleReport(
                name,
                CycleReport.Status.BUSY,
                Optional.empty(),
                CycleCounts.NONE,
                List.of(finding),
                Map.of("moodle", Map.of(), "openeducat", Map.of()),
                0,
                Duration.ZERO);
    }
}
