package dev.passback.app.sync;

import dev.passback.app.link.CycleCounts;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Link;
import dev.passback.app.link.StoppedPlan;
import dev.passback.app.store.SettledCells;
import dev.passback.app.store.Store;
import dev.passback.connect.Depth;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Pull;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Sha256;
import dev.passback.ledger.LedgerEntry;
import dev.passback.link.Guard;
import dev.passback.link.Intake;
import dev.passback.link.LinkPlan;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import dev.passback.link.WhoIs;
import dev.passback.plan.Change;
import dev.passback.plan.Counts;
import dev.passback.plan.LedgerView;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Transfer;
import dev.passback.transfer.TransferId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One cycle of a link: asks the source what changed, keeps it together with the mark, plans what the gradebook may lack,
 * and carries it out. A cycle that is cut off anywhere loses nothing: what was kept is still to be carried, what was sent is
 * read back first.
 */
final class Cycle {
    private final Store store;
    private final Link link;
    private final LinkEnds ends;
    private final InstantSource clock;
    private final Asked asked;
    private final LinkTurn turn;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();

    /** How it ended, before its cost is known. */
    record End(CycleReport.Status status, Optional<TransferId> transfer, CycleCounts counts, List<Finding> findings) {}

    Cycle(Store store, Link link, LinkEnds ends, InstantSource clock, Asked asked, LinkTurn turn, Progress progress) {
        this.store = store;
        this.link = link;
        this.ends = ends;
        this.clock = clock;
        this.asked = asked;
        this.turn = turn;
        this.progress = turn.guarding(progress);
    }

    End run() {
        finishCutOff();
        Depth depth = link.mark().isEmpty() && asked.depth() == Depth.CHANGES ? Depth.FULL : asked.depth();
        Pull pull = ends.source().pull(depth, link.mark());
        findings.addAll(pull.findings());
        boolean isQuiet = pull.depth() == Depth.CHANGES
                && pull.scores().isEmpty()
                && pull.items().isEmpty()
                && pull.participants().isEmpty();
        int skipped = isQuiet ? keepMark(pull) : take(pull);
        List<LinkedCell> notSynced = store.mirrors().notSynced(link.name());
        Map<String, WhoIs> people = store.mirrors().people(link.name());
        boolean comparesAll = pull.depth() != Depth.CHANGES;
        List<LinkedCell> fresh = Selection.fresh(notSynced, link.settings().policy());
        List<LinkedCell> stuck = Selection.stuck(notSynced);
        boolean waits = !stuck.isEmpty() || people.values().stream().anyMatch(who -> !(who instanceof WhoIs.Known));
        if (!comparesAll && fresh.isEmpty() && (!waits || isStampUnchanged(stuck, people))) {
            return unchanged(stuck, Selection.held(notSynced), people, skipped);
        }
        Mirror mirror = store.mirrors().load(link.name());
        List<LinkedCell> cells =
                comparesAll ? Selection.all(mirror, link.settings().policy()) : both(fresh, stuck);
        return carry(mirror, cells, skipped, pull.depth());
    }

    /** Asks for everything and keeps it, without a look at the gradebook. */
    End look() {
        Pull pull = ends.source().pull(Depth.FULL, Optional.empty());
        findings.addAll(pull.findings());
        int skipped = take(pull);
        CycleCounts counts = new CycleCounts(Counts.NONE, 0, 0, skipped);
        return new End(CycleReport.Status.UNCHANGED, Optional.empty(), counts, findings);
    }

    /** What an earlier process left open is finished first: it was planned, and may have been sent. */
    private void finishCutOff() {
        store.journal().openOn(link.target()).ifPresent(open -> transfer().run(open, progress));
    }

    private int keepMark(Pull pull) {
        store.mirrors()
                .take(link.name(), new Intake(List.of(), List.of(), List.of(), List.of(), Set.of(), 0), pull.mark());
        return 0;
    }

    private int take(Pull pull) {
        Intake intake = turn.whileOurs(() -> {
            Intake taken = Intake.of(store.mirrors().load(link.name()), pull);
            store.mirrors().take(link.name(), taken, pull.mark());
            return taken;
        });
        findings.addAll(intake.findings());
        return intake.skipped();
    }

    private static List<LinkedCell> both(List<LinkedCell> some, List<LinkedCell> others) {
        List<LinkedCell> cells = new ArrayList<>(some);
        cells.addAll(others);
        return cells;
    }

    private boolean isStampUnchanged(List<LinkedCell> stuck, Map<String, WhoIs> people) {
        return link.stamp().isPresent()
                && link.stamp().equals(Optional.of(ends.gradebook().stamp(keys(stuck, people))));
    }

    private List<LiveGradebook.CellKey> keys(List<LinkedCell> stuck, Map<String, WhoIs> people) {
        Map<ItemOrigin, String> targets = store.mirrors().targets(link.name());
        List<LiveGradebook.CellKey> keys = new ArrayList<>();
        for (LinkedCell cell : stuck) {
            String item = targets.get(cell.id().item());
            if (item != null && people.get(cell.id().student()) instanceof WhoIs.Known known) {
                keys.add(new LiveGradebook.CellKey(item, known.key()));
            }
        }
        return keys;
    }

    private End unchanged(List<LinkedCell> stuck, List<LinkedCell> held, Map<String, WhoIs> people, int skipped) {
        if (asked.approve()) {
            // what was stopped is not to be done any more
            store.links().forgetStopped(link.name());
        }
        if (!stuck.isEmpty()
                || !held.isEmpty()
                || people.values().stream().anyMatch(who -> !(who instanceof WhoIs.Known))) {
            tellOpen(store.mirrors().load(link.name()), both(stuck, held), people);
        }
        return new End(
                CycleReport.Status.UNCHANGED,
                Optional.empty(),
                counts(Counts.NONE, stuck, people, 0, skipped),
                findings);
    }

    private End carry(Mirror mirror, List<LinkedCell> cells, int skipped, Depth depth) {
        LiveGradebook gradebook = ends.gradebook();
        Set<ItemOrigin> origins = new LinkedHashSet<>();
        cells.forEach(cell -> origins.add(cell.id().item()));
        Map<String, Map<String, LedgerEntry>> ledger = byKey();
        Maximums maximums = Maximums.of(gradebook.snapshot(origins), mirror, gradebook);
        GradebookSnapshot book = maximums.book();
        Map<String, String> pins = store.mirrors().pins(link.name());
        LinkPlan plan = LinkPlan.of(
                mirror,
                cells,
                book,
                LedgerView.of(ledger, book.roster()),
                link.settings().policy(),
                pins,
                gradebook::isOwnIdentifier);
        findings.addAll(plan.findings());
        int written = ledger.values().stream().mapToInt(Map::size).sum();
        List<Wording> reasons = written == 0
                ? List.of()
                : Guard.reasons(
                        plan.guarded(written, link.matched()),
                        link.settings().policy().guard());
        String planned = Sha256.of(plan.canonical());
        if (!reasons.isEmpty() && !asked.approves(planned, link.stopped())) {
            return stopped(depth, reasons, planned, plan, skipped);
        }
        // maximums that follow the source stand in no journal
        turn.requireOurs();
        maximums.follow(gradebook);
        Carrying carrying = new Carrying(store, link, asked.actor(), clock, transfer(), turn, progress);
        Carrying.Carried carried = carrying.carry(plan, book, ledger);
        Map<String, WhoIs> people = new Whereabouts(gradebook).told(plan.people(), mirror.participants());
        SettledCells settled = new SettledCells(cells, pins, plan.standings(carried.notWritten()), people);
        turn.whileOurs(() -> {
            store.mirrors().settle(link.name(), settled, carried.targets());
            return settled;
        });
        if (depth != Depth.CHANGES) {
            store.links().noteVerified(link.name(), clock.instant());
        }
        List<LinkedCell> notSynced = store.mirrors().notSynced(link.name());
        List<LinkedCell> stuck = Selection.stuck(notSynced);
        boolean waits = !stuck.isEmpty() || settled.matched() < people.size();
        store.links()
                .noteStamp(link.name(), waits ? Optional.of(gradebook.stamp(keys(stuck, people))) : Optional.empty());
        tellOpen(mirror, both(stuck, Selection.held(notSynced)), people);
        return new End(
                CycleReport.Status.DONE,
                carried.transfer(),
                counts(carried.counts(), stuck, people, carried.written(), skipped),
                findings);
    }

    private static StoppedPlan stoppedPlan(Depth depth, List<Wording> reasons, LinkPlan plan) {
        List<StoppedPlan.Stranger> strangers = new ArrayList<>();
        plan.people().forEach((user, who) -> {
            switch (who) {
                case WhoIs.Known known -> {}
                case WhoIs.Unmatched unmatched -> strangers.add(new StoppedPlan.Stranger(user, unmatched.reason()));
                case WhoIs.Contradicted contradicted ->
                    strangers.add(new StoppedPlan.Stranger(user, contradicted.reason()));
            }
        });
        try (Stream<Change> writes = plan.plan().writes()) {
            List<StoppedPlan.Mark> marks = writes.map(change -> new StoppedPlan.Mark(
                            plan.cell(change).toString(),
                            change.source().title(),
                            change.student().label(),
                            change.before().toString(),
                            change.after().toString()))
                    .toList();
            return new StoppedPlan(depth, reasons, marks, strangers);
        }
    }

    private End stopped(Depth depth, List<Wording> reasons, String planned, LinkPlan plan, int skipped) {
        store.links().noteStopped(link.name(), planned, stoppedPlan(depth, reasons, plan));
        reasons.forEach(reason -> findings.add(Finding.of(FindingCode.GUARD_STOPPED, Place.WHOLE, reason)));
        return new End(
                CycleReport.Status.STOPPED,
                Optional.empty(),
                counts(plan.plan().counts(), List.of(), plan.people(), 0, skipped),
                findings);
    }

    /** The ledger by the gradebook's keys only: two items of a live gradebook may have one title. */
    private Map<String, Map<String, LedgerEntry>> byKey() {
        Map<String, Map<String, LedgerEntry>> entries =
                new HashMap<>(store.ledger().entries(link.target()));
        entries.keySet().removeIf(key -> key.startsWith("title:"));
        return entries;
    }

    private void tellOpen(Mirror mirror, List<LinkedCell> open, Map<String, WhoIs> people) {
        // what the plan said of a cell or an item is not said again
        List<Finding> told = List.copyOf(findings);
        findings.addAll(OpenProblems.people(people, mirror.participants()));
        OpenProblems.cells(open, mirror.items()).stream()
                .filter(problem -> told.stream().noneMatch(said -> isSame(said, problem)))
                .forEach(findings::add);
    }

    /** Of a cell one thing is said, of an item several. */
    private static boolean isSame(Finding said, Finding problem) {
        return said.place().equals(problem.place())
                && (problem.place().identifier().isPresent() || said.code() == problem.code());
    }

    private static CycleCounts counts(
            Counts planned, List<LinkedCell> stuck, Map<String, WhoIs> people, int written, int skipped) {
        int conflicts = 0;
        int rejected = 0;
        for (LinkedCell cell : stuck) {
            switch (cell.standing()) {
                case CONFLICT -> conflicts++;
                case REJECTED, ARCHIVED -> rejected++;
                case OPEN, SYNCED, UNMATCHED, GONE -> {}
            }
        }
        Counts marks = new Counts(
                planned.fresh(),
                planned.changed(),
                planned.same(),
                planned.cleared(),
                conflicts,
                rejected,
                planned.kept());
        int unmatched = (int) people.values().stream()
                .filter(who -> !(who instanceof WhoIs.Known))
                .count();
        return new CycleCounts(marks, unmatched, written, skipped);
    }

    private Transfer transfer() {
        return new Transfer(ends.gradebook(), store.journal(), store.ledger(), clock);
    }
}
