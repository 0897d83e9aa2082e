package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code passback sync} while both systems fail now and then and grades change, and runs it again: in the end every
 * mark is the student's grade, and nothing was made twice.
 *
 * <p>{@code -Dpassback.sync.kills=N} kills it at least N times, {@code -Dpassback.seed=S} draws the same instants again.
 */
class KilledSyncTest {
    private static final int KILLS = Integer.getInteger("passback.sync.kills", 12);
    private static final int KILLS_OF_A_TRIAL = 3;
    private static final int AT_ONCE = 2;
    private static final long SEED = Long.getLong("passback.seed", new Random().nextLong());

    @TempDir
    private Path folder;

    @Test
    void everyMarkArrivesOnceWhereverTheSyncIsKilled() throws Exception {
        System.out.println("kills of sync with -Dpassback.seed=" + SEED);
        List<SyncTrial.Killed> killed = new ArrayList<>();
        try (ExecutorService trials = Executors.newFixedThreadPool(AT_ONCE)) {
            int number = 0;
            while (killed.size() < KILLS) {
                List<Future<List<SyncTrial.Killed>>> some = new ArrayList<>();
                for (int i = 0; i < (KILLS - killed.size() + KILLS_OF_A_TRIAL - 1) / KILLS_OF_A_TRIAL; i++) {
                    int trial = number++;
                    some.add(trials.submit(() -> trial(trial)));
                }
                for (Future<List<SyncTrial.Killed>> each : some) {
                    killed.addAll(each.get());
                }
            }
        } catch (ExecutionException e) {
            throw new AssertionError("with -Dpassback.seed=" + SEED, e.getCause());
        }
        long inFlight = killed.stream().filter(SyncTrial.Killed::inFlight).count();
        System.out.println("  " + killed.size() + " killed, " + inFlight + " of them between a request and its answer");
        assertThat(inFlight * 3).as("of %s kills", killed.size()).isGreaterThanOrEqualTo(killed.size());
    }

    private List<SyncTrial.Killed> trial(int number) throws Exception {
        OdooVersion version = number % 2 == 0 ? OdooVersion.V18 : OdooVersion.V17;
        List<SyncTrial.Killed> killed =
                new SyncTrial(folder.resolve("trial-" + number), version, KILLS_OF_A_TRIAL, SEED + number).run();
        killed.forEach(each -> System.out.println("  trial " + number + " killed at " + each.what()));
        return killed;
    }
}
