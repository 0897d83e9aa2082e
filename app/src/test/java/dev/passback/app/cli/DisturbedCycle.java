package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.CycleReport;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.live.Systems;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.store.Store;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkEnds;
import dev.passback.app.sync.LinkRunner;
import dev.passback.connect.Depth;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.LiveSource;
import dev.passback.connect.Pull;
import dev.passback.connect.Traffic;
import dev.passback.grade.ScoreSheet;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** A cycle of a desk's link, at one moment of which something else happens, once. */
final class DisturbedCycle {
    private final TwoSystems systems;
    private final Moment moment;
    private final Runnable meanwhile;
    private boolean happened;

    /** How far the cycle has come. */
    enum Moment {
        /** It knows what the source says, and has not kept it. */
        PULLED,
        /** It knows which cells it carries, and has not looked at the gradebook. */
        SELECTED,
        /** It has written all marks, and not noted how far they got. */
        WRITTEN
    }

    DisturbedCycle(TwoSystems systems, Moment moment, Runnable meanwhile) {
        this.systems = systems;
        this.moment = moment;
        this.meanwhile = meanwhile;
    }

    /** {@return how it went; the moment has come} */
    CycleReport run() {
        Path data = Path.of(systems.desk.data());
        InstantSource clock = InstantSource.system();
        Systems opening = new Systems(new KeyFile(data.resolve("passback.key"))::open, clock);
        try (Store store = Store.open(data);
                LiveLinks live = new LiveLinks(opening)) {
            LinkRunner runner =
                    new LinkRunner(store, () -> Store.open(data), link -> new Ends(live.open(store, link)), clock);
            CycleReport report = runner.run(TwoSystems.LINK, new Asked(Depth.CHANGES, false, "test"), (done, total) -> {
                if (done == total) {
                    comes(Moment.WRITTEN);
                }
            });
            assertThat(happened).as("%s came", moment).isTrue();
            return report;
        }
    }

    private void comes(Moment now) {
        if (now == moment && !happened) {
            happened = true;
            meanwhile.run();
        }
    }

    private final class Ends implements LinkEnds {
        private final LinkEnds ends;

        Ends(LinkEnds ends) {
            this.ends = ends;
        }

        @Override
        public LiveSource source() {
            return new Source(ends.source());
        }

        @Override
        public LiveGradebook gradebook() {
            comes(Moment.SELECTED);
            return ends.gradebook();
        }

        @Override
        public Traffic sourceTraffic() {
            return ends.sourceTraffic();
        }

        @Override
        public Traffic targetTraffic() {
            return ends.targetTraffic();
        }

        @Override
        public void close() {
            ends.close();
        }
    }

    private final class Source implements LiveSource {
        private final LiveSource source;

        Source(LiveSource source) {
            this.source = source;
        }

        @Override
        public Pull pull(Depth depth, Optional<String> mark) {
            Pull pull = source.pull(depth, mark);
            comes(Moment.PULLED);
            return pull;
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public String sha256() {
            return source.sha256();
        }

        @Override
        public ScoreSheet sheet() {
            return source.sheet();
        }
    }
}
