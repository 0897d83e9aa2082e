package dev.passback.app.sync;

import dev.passback.app.json.CycleJson;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Link;
import dev.passback.app.link.Run;
import dev.passback.app.store.Store;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a link is doing, for a person who has many.
 *
 * @param last its newest run
 * @param report how that ended, as far as it could tell
 * @param next when it runs by itself; empty while it is paused
 */
public record LinkOverview(
        Link link, State state, Optional<Run> last, Optional<CycleReport> report, Optional<Instant> next) {
    /** What a person should know first, in the order of how much it needs one. */
    public enum State {
        /** A guard stopped it, and waits for a person's word. */
        STOPPED,
        /** A person must mend something first. */
        FAILED,
        /** Conflicts, rejected marks or users without a student stand open. */
        OPEN,
        /** A system could not be asked; the next run goes on. */
        LATER,
        RUNNING,
        /** It never ran. */
        FRESH,
        PAUSED,
        GOOD
    }

    /** {@return the links of these names, those that need a person first} */
    public static List<LinkOverview> list(Store store, Predicate<String> names, Instant now) {
        Map<String, Run> last = store.runs().last();
        Set<String> paused = store.links().paused();
        return store.links().list().stream()
                .filter(link -> names.test(link.name()))
                .map(link -> of(link, Optional.ofNullable(last.get(link.name())), paused.contains(link.name()), now))
                .sorted(Comparator.comparing(LinkOverview::state)
                        .thenComparing(overview -> overview.link().name()))
                .toList();
    }

    public static LinkOverview of(Store store, Link link, Instant now) {
        return of(
                link,
                store.runs().latest(link.name(), 1).stream().findFirst(),
                store.links().paused().contains(link.name()),
                now);
    }

    private static LinkOverview of(Link link, Optional<Run> last, boolean isPaused, Instant now) {
        Optional<CycleReport> report = last.flatMap(Run::report).flatMap(CycleJson::read);
        Optional<Instant> next = isPaused
                ? Optional.empty()
                : Optional.of(Timetable.next(link.schedule(), last.flatMap(Run::finished), now));
        return new LinkOverview(link, judged(link, last, report, isPaused), last, report, next);
    }

    private static State judged(Link link, Optional<Run> last, Optional<CycleReport> report, boolean isPaused) {
        if (last.filter(run -> run.finished().isEmpty()).isPresent()) {
            return State.RUNNING;
        }
        if (link.stopped().isPresent()) {
            return State.STOPPED;
        }
        State ended =
                last.isEmpty() ? State.FRESH : report.map(LinkOverview::ended).orElse(State.FAILED);
        return isPaused && ended.compareTo(State.OPEN) > 0 ? State.PAUSED : ended;
    }

    private static State ended(CycleReport report) {
        return switch (report.status()) {
            case FAILED -> State.FAILED;
            case STOPPED -> State.STOPPED;
            case LATER, BUSY -> State.LATER;
            case DONE, UNCHANGED -> report.counts().hasOpen() ? State.OPEN : State.GOOD;
        };
    }

    /** {@return whether a person should look at it} */
    public boolean needsSomebody() {
        return state.compareTo(State.OPEN) <= 0;
    }
}
