package dev.passback.benchmarks;

import dev.passback.sandbox.moodle.MoodleServer;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.site.SettableClock;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.OpenEduCatServer;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.time.Duration;
import java.time.Instant;

/**
 * A simulated Moodle and a simulated OpenEduCat with the same students. Slow ones take 45 ms a request and 6 ms for each
 * function in a batch; 28 ms a call and 1 ms for each row.
 */
record TwoServers(MoodleServer moodle, OpenEduCatServer openEduCat, SettableClock moodleTime) implements AutoCloseable {
    static final String COURSE = GeneratedCourse.SHORTNAME;
    static final String PLACE = "BSC-BIO/BIO-2026-A/BIO101";

    private static final int SEED = 1;

    static TwoServers start(int students, int quizzes, int assignments) {
        SettableClock time = new SettableClock(Instant.now().minus(Duration.ofDays(2)));
        MoodleServer moodle = MoodleServer.start(
                GeneratedCourse.create(new GeneratedCourse.Options(students, quizzes, assignments, SEED), time));
        time.set(Instant.now());
        OpenEduCatServer openEduCat =
                OpenEduCatServer.start(new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, students, SEED));
        return new TwoServers(moodle, openEduCat, time);
    }

    /** From now on they are as slow as real ones. */
    TwoServers slow() {
        moodle.slow(dev.passback.sandbox.moodle.rest.Latency.MEASURED);
        openEduCat.latency(dev.passback.sandbox.openeducat.rpc.Latency.MEASURED);
        return this;
    }

    /** Forgets the requests so far. */
    void resetCounts() {
        moodle.requests().reset();
        openEduCat.requests().reset();
    }

    @Override
    public void close() {
        moodle.close();
        openEduCat.close();
    }
}
