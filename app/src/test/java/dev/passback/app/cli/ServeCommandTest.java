package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.serve.Patience;
import dev.passback.app.text.ExitCode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
    private static final int STUDENTS = 12;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--workers 0", "--workers 65", "--workers some", "--port -1", "--port 65536", "bio"})
    void whatIsNotUnderstoodIsAUsageError(String options) {
        Ended ended = new Desk(folder).run(("serve " + options).split(" ")).with(ExitCode.USAGE);

        assertThat(ended.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            Ended ended = new Desk(folder).run("serve", "--port", port).with(ExitCode.FAILED);

            assertThat(ended.err()).contains("port " + port).contains("--port");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void runsLinksAloneInItsFolderUntilItIsToldToEnd() throws Exception {
        try (TwoSystems systems = TwoSystems.of(folder, STUDENTS, 2, 1);
                ServingProcess serving = ServingProcess.on(systems.desk, folder, "--workers", "2")) {
            assertThat(serving.lines())
                    .first()
                    .asString()
                    .contains("first administrator: http")
                    .contains("/setup?word=");
            assertThat(serving.lines()).last().asString().startsWith("Passback is running: 0 links, 2 workers, http");
            assertThat(serving.health().statusCode()).isEqualTo(200);
            assertThat(serving.health().body()).contains("\"status\":\"UP\"");

            systems.linked();
            Patience.until(
                    "the line of the link's first cycle", () -> serving.lines().size() > 2);

            assertThat(serving.lines().get(2)).contains(" bio: done, ").contains(" written, ");
            assertThat(systems.openEduCat.rows("op.exam.attendees")).isNotEmpty();
            Ended second = systems.desk.run("serve", "--port", "0").with(ExitCode.FAILED);
            assertThat(second.err())
                    .contains("another \"passback serve\" is running")
                    .contains(systems.desk.data());

            // by SIGTERM, as a shell sees it
            assertThat(serving.stop()).isEqualTo(143);

            assertThat(serving.lines()).hasSize(3);
            assertThat(systems.sync(ExitCode.DONE).get("status").stringValue()).isEqualTo("unchanged");
        }
    }
}
