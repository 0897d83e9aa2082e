package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.cli.DisturbedCycle.Moment;
import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person says of a link while one of its cycles runs counts from the next cycle on at the latest. */
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

    @ParameterizedTest
    @EnumSource
    void aCellThatIsHeldStaysHeld(Moment moment) {
        systems.attempt(QUIZ, STUDENT, "99");
        syncWhile(moment, "link", "hold", TwoSystems.LINK, CELL);
        int mark = systems.mark(QUIZ, STUDENT);

        systems.attempt(QUIZ, STUDENT, "100");
        systems.sync(ExitCode.DONE);
        systems.sync(ExitCode.DONE, "--verify-all");
        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(mark).isLessThan(100);

        systems.desk.run("link", "release", TwoSystems.LINK, CELL).with(ExitCode.DONE);
        systems.sync(ExitCode.DONE);
        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource
    void aConflictThatIsDecidedForTheSourceIsWritten(Moment moment) {
        systems.edit(QUIZ, STUDENT, 3);
        systems.attempt(QUIZ, STUDENT, "100");
        systems.sync(ExitCode.SOME_RETURNED);

        systems.attempt(QUIZ, 2, "100");
        syncWhile(moment, "link", "decide", TwoSystems.LINK, CELL, "source");
        systems.sync(ExitCode.DONE);

        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource
    void theMarksOfAUserWhoIsPinnedGoToTheRightStudent(Moment moment) {
        systems.attempt(QUIZ, STUDENT, "100");

        syncWhile(moment, "link", "pin", TwoSystems.LINK, USER, "S" + (10_000 + ANOTHER));
        systems.sync(ExitCode.DONE);

        assertThat(systems.mark(QUIZ, ANOTHER)).isEqualTo(100);
    }

    private void syncWhile(Moment moment, String... command) {
        new DisturbedCycle(systems, moment, () -> systems.desk.run(command).with(ExitCode.DONE)).run();
    }
}
