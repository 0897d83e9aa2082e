package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A Moodle course's marks in OpenEduCat, cycle by cycle, through the command line. */
class SyncCommandTest {
    @TempDir
    private Path folder;

    private TwoSystems systems(int students, int quizzes, int assignments) {
        return new TwoSystems(
                folder,
                new GeneratedCourse.Options(students, quizzes, assignments, 1),
                new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, students, 1));
    }

    @Test
    void theFirstCycleCarriesEverythingAndTheSecondNothing() {
        try (TwoSystems systems = systems(12, 3, 2).linked()) {
            JsonNode first = systems.sync(ExitCode.DONE);

            assertThat(first.get("status").stringValue()).isEqualTo("done");
            assertThat(first.get("counts").get("written").intValue()).isPositive();
            assertThat(systems.openEduCat.rows("op.exam")).hasSize(5);
            assertThat(systems.openEduCat.rows("op.exam.session")).hasSize(1);

            JsonNode second = systems.sync(ExitCode.DONE);
            assertThat(second.get("status").stringValue()).isEqualTo("unchanged");
            assertThat(TwoSystems.requests(second, "moodle")).isEqualTo(1);
            assertThat(TwoSystems.requests(second, "openeducat")).isZero();
        }
    }
}
