package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections and links, as a person sets them up and decides about them. */
class LinkCommandTest {
    @TempDir
    private Path folder;

    @Test
    void connectionsThatWorkSaySo() {
        try (TwoSystems systems = TwoSystems.of(folder, 3, 1, 1)) {
            assertThat(systems.desk
                            .run("connect", "check", "campus", "--course", "SIM101")
                            .with(ExitCode.DONE)
                            .out())
                    .contains("works");
            assertThat(systems.desk
                            .run("connect", "check", "college", "--json")
                            .with(ExitCode.DONE)
                            .json()
                            .get("works")
                            .booleanValue())
                    .isTrue();
        }
    }

    @Test
    void aWrongTokenIsToldWithWhatToDo() {
        try (TwoSystems systems = TwoSystems.of(folder, 3, 1, 1)) {
            systems.desk.write("wrong.txt", "0123456789abcdef0123456789abcdef");
            systems.desk
                    .run(
                            "connect",
                            "add",
                            "moodle",
                            "other",
                            "--url",
                            systems.moodle.address().toString(),
                            "--token-file",
                            systems.desk.path("wrong.txt").toString())
                    .with(ExitCode.DONE);

            Ended check =
                    systems.desk.run("connect", "check", "other", "--json").with(ExitCode.FAILED);

            assertThat(check.json().get("problems").get(0).get("problem").stringValue())
                    .contains("token");
            assertThat(check.out()).doesNotContain("0123456789abcdef");
        }
    }

    @Test
    void credentialsAreSealedAndNeverPrinted() throws Exception {
        try (TwoSystems systems = TwoSystems.of(folder, 3, 1, 1).linked()) {
            String listed =
                    systems.desk.run("connect", "list").with(ExitCode.DONE).out();

            assertThat(listed).contains("campus", "college").doesNotContain(systems.moodle.token());
            try (Stream<Path> files = Files.list(Path.of(systems.desk.data()))) {
                for (Path file : files.toList()) {
                    String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertThat(content).as("%s", file).doesNotContain(systems.moodle.token(), systems.openEduCat.key());
                }
            }
        }
    }

    @Test
    void plainHttpToAnotherMachineIsRefused() {
        Desk desk = new Desk(folder);
        desk.write("token.txt", "0123456789abcdef0123456789abcdef");

        Ended refused = desk.run(
                "connect",
                "add",
                "moodle",
                "campus",
                "--url",
                "http://192.0.2.7/moodle",
                "--token-file",
                desk.path("token.txt").toString());

        assertThat(refused.with(ExitCode.USAGE).err()).contains("--allow-http");
    }

    @Test
    void aLinkToNowhereIsRefusedWithTheValidChoices() {
        try (TwoSystems systems = TwoSystems.of(folder, 3, 1, 1)) {
            for (List<String> wrong : List.of(
                    List.of("campus:NOPE", "college:BSC-BIO/BIO-2026-A/BIO101", "INT", "SIM101"),
                    List.of("campus:SIM101", "college:BSC-CHEM/BIO-2026-A/BIO101", "INT", "BSC-BIO"),
                    List.of("campus:SIM101", "college:BSC-BIO/BIO-2027-A/BIO101", "INT", "BIO-2026-A"),
                    List.of("campus:SIM101", "college:BSC-BIO/BIO-2026-A/BIO999", "INT", "BIO101"),
                    List.of("campus:SIM101", "college:BSC-BIO/BIO-2026-A/BIO101", "ORAL", "EXT"),
                    List.of("nowhere:SIM101", "college:BSC-BIO/BIO-2026-A/BIO101", "INT", "campus"))) {
                Ended refused = systems.desk.run(
                        "link", "add", "x", "--from", wrong.get(0), "--to", wrong.get(1), "--exam-type", wrong.get(2));

                assertThat(refused.code()).as("%s", wrong).isNotZero();
                assertThat(refused.err()).as("%s", wrong).contains(wrong.get(3));
            }
            assertThat(systems.desk.run("link", "list").out()).isEmpty();
        }
    }

    @Test
    void aBatchHasOneLinkFromACourse() {
        try (TwoSystems systems = TwoSystems.of(folder, 3, 1, 1).linked()) {
            assertThat(systems.desk
                            .run(
                                    "link",
                                    "add",
                                    "again",
                                    "--from",
                                    "campus:2",
                                    "--to",
                                    "college:BSC-BIO/BIO-2026-A/BIO101",
                                    "--exam-type",
                                    "INT")
                            .with(ExitCode.USAGE)
                            .err())
                    .contains("\"bio\"");
            systems.desk
                    .run(
                            "link",
                            "add",
                            "other-batch",
                            "--from",
                            "campus:2",
                            "--to",
                            "college:BSC-BIO/BIO-2026-B/BIO101",
                            "--exam-type",
                            "INT")
                    .with(ExitCode.DONE);
        }
    }

    @Test
    void aConnectionInUseIsNotRemoved() {
        try (TwoSystems systems = TwoSystems.of(folder, 3, 1, 1).linked()) {
            assertThat(systems.desk
                            .run("connect", "remove", "campus")
                            .with(ExitCode.USAGE)
                            .err())
                    .contains("bio");
            systems.desk.run("link", "remove", "bio").with(ExitCode.DONE);
            systems.desk.run("connect", "remove", "campus").with(ExitCode.DONE);
        }
    }

    @Test
    void aPinCarriesWhatWaitedForAUser() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0)) {
            long user = GeneratedCourse.studentId(3);
            systems.moodle.site().people().changeIdnumber(user, "");
            systems.moodle.site().people().changeEmail(user, "somebody@else.test");
            systems.linked();
            systems.sync(ExitCode.SOME_RETURNED);

            systems.desk
                    .run("link", "pin", "bio", String.valueOf(user), "S10003")
                    .with(ExitCode.DONE);

            assertThat(systems.sync(ExitCode.DONE).get("counts").get("new").intValue())
                    .isPositive();
        }
    }

    @Test
    void aPinOfTheWrongStudentIsMended() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0)) {
            String user = String.valueOf(GeneratedCourse.studentId(3));
            systems.moodle.site().people().changeIdnumber(GeneratedCourse.studentId(3), "");
            systems.moodle.site().people().changeEmail(GeneratedCourse.studentId(3), "somebody@else.test");
            systems.course().unenrol(GeneratedCourse.studentId(2));
            systems.linked();
            systems.sync(ExitCode.SOME_RETURNED);
            systems.desk.run("link", "pin", "bio", user, "S10002").with(ExitCode.DONE);
            int written = systems.sync(ExitCode.DONE).get("counts").get("new").intValue();
            assertThat(written).isPositive();

            systems.desk.run("link", "pin", "bio", user, "S10003").with(ExitCode.DONE);

            assertThat(systems.sync(ExitCode.DONE).get("counts").get("new").intValue())
                    .as("the right student's, though the source did not change")
                    .isEqualTo(written);
        }
    }

    @Test
    void aPinCanBeTakenBack() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0)) {
            String user = String.valueOf(GeneratedCourse.studentId(3));
            systems.moodle.site().people().changeIdnumber(GeneratedCourse.studentId(3), "");
            systems.moodle.site().people().changeEmail(GeneratedCourse.studentId(3), "somebody@else.test");
            systems.linked();
            systems.sync(ExitCode.SOME_RETURNED);
            systems.desk.run("link", "pin", "bio", user, "S10003").with(ExitCode.DONE);

            systems.desk.run("link", "unpin", "bio", user).with(ExitCode.DONE);

            assertThat(TwoSystems.codes(systems.sync(ExitCode.SOME_RETURNED))).contains("STUDENT_UNMATCHED");
            assertThat(systems.desk
                            .run("link", "unpin", "bio", user)
                            .with(ExitCode.USAGE)
                            .err())
                    .contains("no pin of user " + user);
        }
    }

    @Test
    void aHeldCellIsNotWrittenUntilItIsReleased() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            int before = systems.mark(4, 2);
            String cell = "Q4:" + GeneratedCourse.studentId(2);
            systems.desk.run("link", "hold", "bio", cell).with(ExitCode.DONE);
            systems.attempt(4, 2, "100");
            assertThat(TwoSystems.codes(systems.sync(ExitCode.DONE))).containsOnlyOnce("CELL_HELD");
            assertThat(systems.mark(4, 2)).isEqualTo(before);

            systems.desk.run("link", "release", "bio", cell).with(ExitCode.DONE);
            systems.sync(ExitCode.DONE);
            assertThat(systems.mark(4, 2)).isEqualTo(100);
        }
    }

    @Test
    void aLedgerThatIsTakenInAgainSkipsWhatItHolds() {
        try (TwoSystems systems = TwoSystems.of(folder, 6, 4, 1).linked()) {
            systems.sync(ExitCode.DONE);
            String exported = systems.desk.path("ledger.csv").toString();
            systems.desk.run("link", "ledger", "bio", "--export", exported).with(ExitCode.DONE);

            List<String> lines = systems.desk.lines("ledger.csv");
            assertThat(lines.getFirst()).isEqualTo("key,kind,student,hash");
            assertThat(lines).anyMatch(line -> line.startsWith("grade_1000004,quiz,"));
            assertThat(lines).anyMatch(line -> line.startsWith("grade_1,assignment,"));
            assertThat(systems.desk
                            .run("link", "ledger", "bio", "--import", exported)
                            .with(ExitCode.DONE)
                            .out())
                    .contains("Took " + (lines.size() - 1));
        }
    }

    @Test
    void coursesThatSeemToBeOneAreProposedWithTheReason() {
        try (TwoSystems systems = TwoSystems.of(folder, 3, 1, 1)) {
            assertThat(systems.desk
                            .run("link", "propose", "campus", "college")
                            .with(ExitCode.DONE)
                            .out())
                    .contains("No course");

            int subject = systems.row("op.subject", "code", "BIO101");
            int course = systems.row("op.course", "code", "BSC-BIO");
            systems.addCourse(7, "Biology I", "oec_subj_" + subject + "_course_" + course);

            assertThat(systems.desk
                            .run("link", "propose", "campus", "college")
                            .with(ExitCode.DONE)
                            .out())
                    .contains(
                            "--from campus:7", "college:BSC-BIO/BIO-2026-A/BIO101", "college:BSC-BIO/BIO-2026-B/BIO101")
                    .contains("id number oec_subj_");
        }
    }
}
