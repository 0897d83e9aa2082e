package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.live.LiveLinks;
import dev.passback.app.live.Systems;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.store.Store;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkRunner;
import dev.passback.app.text.ExitCode;
import dev.passback.connect.Depth;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of a link while one of its cycles runs counts from the next cycle on. */
class DecidedMeanwhileTest {
    private static final long QUIZ = 4;
    private static final int STUDENT = 4;
    private static final int ANOTHER = 14;
    private static final String USER = String.valueOf(GeneratedCourse.studentId(STUDENT));
    private static final String CELL = "Q" + QUIZ + ":" + USER;

    @TempDir
    private Path folder;

    private TwoSystems systems;

    @BeforeEach
    void link() {
        systems = new TwoSystems(
                        folder,
                        new GeneratedCourse.Options(12, 4, 0, 1),
                        new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, ANOTHER, 1))
                .linked();
        systems.sync(ExitCode.DONE);
    }

    @AfterEach
    void close() {
        systems.close();
    }

    @Test
    void aCellThatIsHeldStaysHeld() {
        systems.attempt(QUIZ, STUDENT, "99");
        syncWhile("link", "hold", TwoSystems.LINK, CELL);
        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(99);

        systems.attempt(QUIZ, STUDENT, "100");
        systems.sync(ExitCode.DONE);
        systems.sync(ExitCode.DONE, "--verify-all");

        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(99);
    }

    @Test
    void aConflictThatIsDecidedForTheSourceIsWritten() {
        systems.edit(QUIZ, STUDENT, 3);
        systems.attempt(QUIZ, STUDENT, "100");
        systems.sync(ExitCode.SOME_RETURNED);

        systems.attempt(QUIZ, 2, "100");
        syncWhile("link", "decide", TwoSystems.LINK, CELL, "source");
        systems.sync(ExitCode.DONE);

        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(100);
    }

    @Test
    void theMarksOfAUserWhoIsPinnedGoToTheRightStudentNext() {
        systems.attempt(QUIZ, STUDENT, "100");

        syncWhile("link", "pin", TwoSystems.LINK, USER, "S" + (10_000 + ANOTHER));
        systems.sync(ExitCode.DONE);

        assertThat(systems.mark(QUIZ, ANOTHER)).isEqualTo(100);
    }

    /** Runs a cycle, and the command as soon as the cycle has written. */
    private void syncWhile(String... command) {
        Path data = Path.of(systems.desk.data());
        InstantSource clock = InstantSource.system();
        Systems opening = new Systems(new KeyFile(data.resolve("passback.key"))::open, clock);
        boolean[] decided = new boolean[1];
        try (Store store = Store.open(data);
                LiveLinks live = new LiveLinks(opening)) {
            new LinkRunner(store, () -> Store.open(data), link -> live.open(store, link), clock)
                    .run(TwoSystems.LINK, new Asked(Depth.CHANGES, false, "test"), (done, total) -> {
                        if (done == total && !decided[0]) {
                            systems.desk.run(command).with(ExitCode.DONE);
                            decided[0] = true;
                        }
                    });
        }
        assertThat(decided[0]).as("the cycle wrote").isTrue();
    }
}
