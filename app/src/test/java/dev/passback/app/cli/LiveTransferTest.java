package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of a file become marks in a connected OpenEduCat. */
class LiveTransferTest {
    private static final String PLACE = "college:BSC-BIO/BIO-2026-A/BIO101";
    private static final String INTERNAL = PLACE + ";exam-type=INT";

    @TempDir
    private Path folder;

    private TwoSystems systems;
    private Desk desk;

    @BeforeEach
    void connect() {
        systems = TwoSystems.of(folder, 3, 1, 0);
        desk = systems.desk;
        desk.write("lab.csv", "Student ID,Lab 1 [10]\nS10001,7\nS10002,0\nS10003,\nS99999,5\n");
    }

    @AfterEach
    void close() {
        systems.close();
    }

    @Test
    void whatIsShownIsWrittenOnceAndCanBePutBack() {
        Ended planned = desk.run("plan", "lab.csv", "--to", INTERNAL, "--json").with(ExitCode.SOME_RETURNED);
        assertThat(planned.count("new")).isEqualTo(2);
        assertThat(planned.codes()).contains("ITEM_NEW", "STUDENT_UNKNOWN");
        assertThat(systems.openEduCat.rows("op.exam")).isEmpty();

        Ended done = transfer();
        assertThat(done.count("new")).isEqualTo(2);
        assertThat(marks()).containsExactlyInAnyOrder(7L, 0L);

        assertThat(transfer().counts()).containsExactly(0, 0, 2, 0, 0, 1);
        assertThat(marks()).hasSize(2);

        desk.run("undo", done.transfer(), "--yes").with(ExitCode.DONE);
        assertThat(marks()).isEmpty();
    }

    @Test
    void aMarkThatStaffChangedIsTheirs() {
        transfer();
        Map<String, Object> seven = systems.openEduCat.rows("op.exam.attendees").stream()
                .filter(row -> Long.valueOf(7).equals(row.get("marks")))
                .findFirst()
                .orElseThrow();
        systems.openEduCat.edit("op.exam.attendees", (Integer) seven.get("id"), Map.of("marks", 9));

        Ended again = transfer();

        assertThat(again.codes()).contains("EDITED_AT_TARGET");
        assertThat(marks()).containsExactlyInAnyOrder(9L, 0L);
    }

    @Test
    void aSavedPlanIsCarriedOutAsItWasSeenOrNotAtAll() {
        desk.run("plan", "lab.csv", "--to", INTERNAL, "-o", "plan.json").with(ExitCode.SOME_RETURNED);
        transfer();
        assertThat(desk.run("transfer", "plan.json", "--yes")
                        .with(ExitCode.DECISION_NEEDED)
                        .err())
                .contains("stale");

        desk.run("plan", "lab.csv", "--to", INTERNAL, "-o", "plan.json").with(ExitCode.SOME_RETURNED);
        desk.run("transfer", "plan.json", "--yes").with(ExitCode.SOME_RETURNED);
    }

    @Test
    void whatCannotBeIsToldWithWhatCan() {
        assertThat(refused(PLACE, ExitCode.USAGE)).contains("an exam type must be chosen", "EXT, INT");
        assertThat(refused(PLACE + ";exam-type=ORAL", ExitCode.USAGE)).contains("\"ORAL\"", "EXT, INT");
        assertThat(refused("college:BSC-BIO/BIO101;exam-type=INT", ExitCode.USAGE))
                .contains("COURSE/BATCH/SUBJECT");
        assertThat(refused("college:BSC-BIO/BIO-2026-A/BIO999;exam-type=INT", ExitCode.FAILED))
                .contains("no subject", "BIO101");
        assertThat(refused("campus:SIM101", ExitCode.USAGE)).contains("is to moodle, not to openeducat");
        assertThat(refused("collage:BSC-BIO/BIO-2026-A/BIO101", ExitCode.USAGE))
                .contains("there is no gradebook, no file and no connection");
    }

    @Test
    void nobodyWaitsLongForASystemThatIsAway() {
        systems.openEduCat.close();

        Ended failed = desk.run("plan", "lab.csv", "--to", INTERNAL);

        assertThat(failed.with(ExitCode.FAILED).err()).contains("OpenEduCat");
    }

    private String refused(String gradebook, ExitCode code) {
        return desk.run("plan", "lab.csv", "--to", gradebook).with(code).err();
    }

    private Ended transfer() {
        return desk.run("transfer", "lab.csv", "--to", INTERNAL, "--yes", "--json")
                .with(ExitCode.SOME_RETURNED);
    }

    private List<Object> marks() {
        return systems.openEduCat.rows("op.exam.attendees").stream()
                .filter(row -> row.get("marks") != null)
                .map(row -> row.get("marks"))
                .toList();
    }
}
