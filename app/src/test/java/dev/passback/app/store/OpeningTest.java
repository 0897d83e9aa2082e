package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpeningTest extends StoreTest {
    private static final int KILLS = Integer.getInteger("passback.kills", 3);
    private static final long SEED = Long.getLong("passback.seed", System.nanoTime());
    private static final int EARLIEST_MILLIS = 100;
    private static final int LATEST_MILLIS = 2000;

    /** Every command opens the store; the migrations' library would make each of them slow. */
    @Test
    void anUpToDateStoreNeedsNoMigrations() throws Exception {
        Sample.gradebook(store, "Physics", 1);

        ChildJvm complete = ChildJvm.in(folder);
        assertThat(complete.classPath()).contains("flyway");

        Process process = complete.without("flyway").start(OpenOnce.class, place.text());

        assertThat(process.inputReader().readAllAsString()).isEqualTo("opened with 1" + System.lineSeparator());
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aFirstOpeningThatWasKilledIsNoHindrance() throws Exception {
        System.out.println("killed openings on " + vendor + " from seed " + SEED);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Vendor.Place empty = vendor.fresh(folder);
            Process process = ChildJvm.in(folder).start(OpenOnce.class, empty.text());
            boolean ended = process.waitFor(random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            try (Store opened = empty.open()) {
                assertThat(opened.gradebooks().list()).as("after " + ended).isEmpty();
                Sample.gradebook(opened, "Physics", 1);
            }
        }
    }
}
