package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.moodle.MoodleFaults;
import dev.passback.sandbox.moodle.seed.Accounts;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Capability;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a cycle says and leaves behind when a system fails: how far it reaches, and nothing lost. */
class SyncFailuresTest {
    private static final long QUIZ = 4;

    @TempDir
    private Path folder;

    @Test
    void aSystemUnderMaintenanceIsTriedAgainFromTheLastMark() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            systems.attempt(QUIZ, 4, "100");
            systems.moodle.inject(request -> new Fault.Instead(MoodleFaults.CLI_MAINTENANCE));

            JsonNode later = systems.sync(ExitCode.FAILED);
            assertThat(later.get("status").stringValue()).isEqualTo("later");
            assertThat(TwoSystems.codes(later)).containsExactly("TRY_LATER");

            systems.moodle.inject(Faults.NEVER);
            systems.sync(ExitCode.DONE);
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(100);
        }
    }

    @Test
    void anExpiredKeyIsAConnectionForAPersonToMend() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            systems.attempt(QUIZ, 4, "100");
            systems.openEduCat.expireKeys();

            JsonNode failed = systems.sync(ExitCode.FAILED);

            assertThat(failed.get("status").stringValue()).isEqualTo("failed");
            assertThat(TwoSystems.codes(failed)).contains("CONNECTION_BROKEN");
            assertThat(failed.toString()).doesNotContain(systems.openEduCat.key());
        }
    }

    @Test
    void aCourseThatTheAccountMayNotEnterConcernsItsLinkOnly() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0).linked()) {
            systems.moodle.site().put(accountWithout(Capability.VIEW_COURSE, systems));

            assertThat(TwoSystems.codes(systems.sync(ExitCode.FAILED))).containsExactly("COURSE_FAILED");
        }
    }

    @Test
    void aMissingRightIsNamed() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0).linked()) {
            // the other list of students tells who they are without that right
            Caller account = accountWithout(Capability.VIEW_USER_IDENTITY, systems);
            Set<String> functions = new HashSet<>(account.functions());
            functions.remove("core_grades_get_gradable_users");
            systems.moodle.site().put(account.withFunctions(functions));

            JsonNode cycle = systems.sync(ExitCode.SOME_RETURNED);

            assertThat(TwoSystems.codes(cycle)).contains("RIGHT_MISSING");
            assertThat(cycle.toString()).contains("moodle/site:viewuseridentity");
        }
    }

    @Test
    void anArchivedExamIsNeitherWrittenNorMadeAgain() {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            int before = systems.mark(QUIZ, 4);
            systems.openEduCat.edit("op.exam", systems.exam(QUIZ), Map.of("active", false));
            systems.attempt(QUIZ, 4, "100");

            JsonNode archived = systems.sync(ExitCode.SOME_RETURNED);

            assertThat(archived.get("counts").get("rejected").intValue()).isEqualTo(1);
            assertThat(TwoSystems.codes(archived)).containsOnlyOnce("ITEM_ARCHIVED");
            assertThat(TwoSystems.codes(systems.sync(ExitCode.SOME_RETURNED))).containsExactly("ITEM_ARCHIVED");
            assertThat(systems.mark(QUIZ, 4)).isEqualTo(before);
            assertThat(systems.openEduCat.rows("op.exam")).hasSize(4);
        }
    }

    private static Caller accountWithout(Capability right, TwoSystems systems) {
        Set<Capability> rights = EnumSet.copyOf(Accounts.LEAST_PRIVILEGE);
        rights.remove(right);
        return systems.moodle
                .site()
                .caller(systems.moodle.token())
                .orElseThrow()
                .with(rights);
    }
}
