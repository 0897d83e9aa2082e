package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.store.ChildJvm;
import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** One link, whose sync is killed a few times while its course goes on, and finished then. */
final class SyncTrial {
    private static final int STUDENTS = 20;
    private static final int FIRST_CYCLE = 26;
    private static final int LATER_CYCLE = 9;

    private final Path folder;
    private final OdooVersion version;
    private final int kills;
    private final SplittableRandom random;

    SyncTrial(Path folder, OdooVersion version, int kills, long seed) {
        this.folder = folder;
        this.version = version;
        this.kills = kills;
        random = new SplittableRandom(seed);
    }

    /**
     * A process that was killed.
     *
     * @param inFlight whether it waited for the answer to a request
     */
    record Killed(boolean inFlight, String what) {}

    /** {@return the processes that were killed, after everything was found to agree} */
    List<Killed> run() throws Exception {
        Files.createDirectories(folder);
        GeneratedCourse.Options options = new GeneratedCourse.Options(STUDENTS, 4, 2, random.nextInt(1000));
        GeneratedCollege college = new GeneratedCollege(version, Edition.COMMUNITY, STUDENTS, 1);
        try (TwoSystems systems = new TwoSystems(folder, options, college)) {
            // many grades may be lowered between two runs that end
            systems.linked("--guard", "1000,100,1000,100,0");
            systems.openEduCat.watch("op.exam.attendees");
            BusyCourse course = new BusyCourse(systems, STUDENTS, random.split());
            List<Killed> killed = new ArrayList<>();
            boolean ended = false;
            for (int attempt = 0; killed.size() < kills && attempt < 3 * kills; attempt++) {
                ended |= !runAndKill(systems, course, ended ? LATER_CYCLE : FIRST_CYCLE, killed);
                course.goOn();
                if (ended) {
                    // something to carry, or a later cycle asks one question and is done
                    course.goOn();
                }
            }
            finish(systems);
            new Agreement(systems, course.grades()).check();
            return killed;
        }
    }

    private boolean runAndKill(TwoSystems systems, BusyCourse course, int requests, List<Killed> killed)
            throws IOException, InterruptedException {
        int at = 1 + random.nextInt(requests);
        boolean holds = random.nextInt(3) > 0;
        Disturbance disturbance = new Disturbance(course, random.split(), at, holds, random.nextInt(3));
        disturbance.into(systems);
        Process process =
                ChildJvm.in(folder).start(Main.class, "sync", TwoSystems.LINK, "--json", "--data", systems.desk.data());
        boolean arrived = disturbance.awaitRequest(process);
        long micros = holds ? 0 : random.nextInt(40_000);
        if (arrived) {
            TimeUnit.MICROSECONDS.sleep(micros);
        }
        boolean alive = process.isAlive();
        // through its handle, which leaves to be read what the process said
        process.toHandle().destroyForcibly();
        process.waitFor();
        disturbance.over();
        if (arrived && alive) {
            String instant = holds ? "" : " + " + micros + " µs";
            killed.add(new Killed(holds, "request " + at + " (" + disturbance.what() + ")" + instant));
        }
        return arrived && alive;
    }

    private static void finish(TwoSystems systems) throws InterruptedException {
        // a process takes longer to start than a held request to be done; what follows begins at once
        systems.openEduCat.awaitIdle();
        systems.moodle.inject(Faults.NEVER);
        systems.openEduCat.inject(Faults.NEVER);
        systems.sync(ExitCode.DONE);
        JsonNode verified = systems.sync(ExitCode.DONE, "--verify-all");
        assertThat(verified.get("counts").get("written").intValue())
                .as("marks that a comparison of everything found missing")
                .isZero();
    }
}
