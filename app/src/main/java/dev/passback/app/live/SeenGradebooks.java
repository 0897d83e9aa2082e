package dev.passback.app.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.store.Store;
import dev.passback.connect.Gradebook;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * How gradebooks of running systems stood when somebody looked last. Reading a subject of 500 students with 20 exams takes
 * seconds, and every page of a plan needs it. Only what is shown is made from a look: what is carried out is planned anew,
 * and refused where anything moved since. Safe for several threads.
 */
public final class SeenGradebooks {
    /** As long as somebody goes through the pages of a plan. */
    static final Duration KEPT = Duration.ofMinutes(5);

    private static final int MOST = 32;

    private final InstantSource clock;
    private final Cache<Key, Look> looks = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            // personal data does not wait for the next look to be dropped
            .scheduler(Scheduler.systemScheduler())
            .build();

    public SeenGradebooks(InstantSource clock) {
        this.clock = clock;
    }

    /** Another address, or other credentials, may lead to another gradebook by the same name. */
    private record Key(String name, Map<String, String> settings, String secret) {}

    /**
     * A look at a gradebook.
     *
     * @param at when it began
     * @param last the latest transfer into it until then
     */
    private record Look(Instant at, LiveGradebooks.Named named, Optional<TransferId> last) {}

    /**
     * {@return the gradebooks as they were seen, where that is still of use}
     *
     * @param live opens those that nobody looked at lately, and all that are written to
     * @param since looks from before then are of no use
     */
    public Through through(Store store, LiveGradebooks live, Instant since) {
        return new Through(store, live, since);
    }

    /** Gradebooks of running systems, of which some are known from a look. */
    public final class Through implements LiveGradebooks {
        private final Store store;
        private final LiveGradebooks live;
        private final Instant since;
        private Optional<Instant> seen = Optional.empty();

        private Through(Store store, LiveGradebooks live, Instant since) {
            this.store = store;
            this.live = live;
            this.since = since;
        }

        /** {@return when the gradebook was looked at that was asked for last} */
        public Optional<Instant> seen() {
            return seen;
        }

        @Override
        public Optional<Named> named(String name) {
            Optional<Look> look = connection(name)
                    .map(connection -> new Key(name, connection.settings(), connection.secret()))
                    .flatMap(key -> kept(key).or(() -> look(key)));
            seen = look.map(Look::at);
            return look.map(Look::named);
        }

        @Override
        public Optional<Gradebook> again(TransferRequest request) {
            return live.again(request);
        }

        private Optional<Connection> connection(String name) {
            return End.parse(name).flatMap(end -> store.connections().find(end.connection()));
        }

        private Optional<Look> kept(Key key) {
            return Optional.ofNullable(looks.getIfPresent(key))
                    .filter(look -> !look.at().isBefore(since)
                            && look.at().plus(KEPT).isAfter(clock.instant())
                            && isAfterAllTransfers(look));
        }

        /** Also while one is under way: each of its batches changes the gradebook. */
        private boolean isAfterAllTransfers(Look look) {
            Optional<TransferRecord> latest =
                    store.history().latestInto(look.named().gradebook().target());
            return latest.filter(TransferRecord::isOpen).isEmpty()
                    && latest.map(TransferRecord::id).equals(look.last());
        }

        private Optional<Look> look(Key key) {
            Instant now = clock.instant();
            return live.named(key.name()).map(named -> {
                Optional<TransferRecord> last =
                        store.history().latestInto(named.gradebook().target());
                Look look = new Look(
                        now,
                        new Named(named.name(), SeenGradebook.of(named.gradebook())),
                        last.map(TransferRecord::id));
                if (last.filter(TransferRecord::isOpen).isEmpty()) {
                    looks.put(key, look);
                }
                return look;
            });
        }
    }
}
