package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.serve.Patience;
import dev.passback.app.store.Vendor;
import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import dev.passback.sandbox.openeducat.rpc.Latency;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, one of which is killed while it writes: the other finishes its run within a minute. */
class KilledNodeTest {
    private static final int STUDENTS = 40;
    private static final Duration MINUTE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void theOtherNodeFinishesItsRunWithinAMinute() throws Exception {
        Vendor.Place place = Vendor.POSTGRES.fresh(folder);
        try (TwoSystems systems = new TwoSystems(
                Desk.on(place, folder),
                new GeneratedCourse.Options(STUDENTS, 3, 2, 1),
                new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, STUDENTS, 1))) {
            try (ServingProcess one = ServingProcess.on(systems.desk, folder);
                    ServingProcess two = ServingProcess.on(systems.desk, folder)) {
                systems.linked("--every", "1h");
                systems.openEduCat.latency(new Latency(Duration.ofMillis(300), Duration.ZERO));
                Patience.until(
                        "the first marks",
                        () -> !systems.openEduCat.rows("op.exam.attendees").isEmpty());
                boolean isOne = running(place).contains("/" + one.pid() + "/");
                (isOne ? one : two).kill();
                long killedAt = System.nanoTime();
                moveElsewhere(place);
                systems.openEduCat.latency(Latency.NONE);

                Patience.until(
                        "the end of the killed node's run",
                        MINUTE.minusNanos(System.nanoTime() - killedAt),
                        () -> runs(place).equals(List.of("done")));
                System.out.println("run finished " + (System.nanoTime() - killedAt) / 1_000_000 + " ms after the kill");

                // the run is over in the database before its node says so
                Patience.until("the other node's word", () -> (isOne ? two : one)
                        .lines().stream().anyMatch(line -> line.contains(" bio: done, ")));
            }
            assertThat(systems.sync(ExitCode.DONE, "--verify-all")
                            .get("counts")
                            .get("written")
                            .intValue())
                    .isZero();
            assertEachMarkOnce(systems);
        }
    }

    /** A process of this host would be known to be gone at once; one of another host is waited for. */
    private static void moveElsewhere(Vendor.Place place) throws Exception {
        try (Connection look = place.look();
                Statement statement = look.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE link_run SET node = 'elsewhere/1/1' WHERE finished IS NULL"))
                    .as("runs that were cut off")
                    .isOne();
        }
    }

    /** {@return the node that is at the link} */
    private static String running(Vendor.Place place) throws Exception {
        return String.join("", texts(place, "SELECT node FROM link_run WHERE finished IS NULL"));
    }

    private static List<String> runs(Vendor.Place place) throws Exception {
        return texts(place, "SELECT status FROM link_run ORDER BY id");
    }

    private static List<String> texts(Vendor.Place place, String query) throws Exception {
        List<String> texts = new ArrayList<>();
        try (Connection look = place.look();
                ResultSet rows = look.createStatement().executeQuery(query)) {
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
        }
        return texts;
    }

    private static void assertEachMarkOnce(TwoSystems systems) {
        List<String> cells = systems.openEduCat.rows("op.exam.attendees").stream()
                .map(row -> row.get("exam_id") + " " + row.get("student_id"))
                .toList();
        assertThat(cells).isNotEmpty().doesNotHaveDuplicates();
    }
}
