package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Tokens;
import dev.passback.app.text.ExitCode;
import dev.passback.app.web.Site;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The same commands in the same words, here and carried out by a server. */
class ServedCommandsTest {
    private static Site site;

    @TempDir
    private Path folder;

    private Desk here;
    private Desk there;

    @BeforeAll
    static void serve() {
        site = Site.empty();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void desks() throws IOException {
        here = Physics.files(new Desk(Files.createDirectory(folder.resolve("here"))));
        there = Physics.files(served(site.person(Role.INSTRUCTOR)));
    }

    private Desk served(Person person) throws IOException {
        return Desk.at(
                site.address(), token(person, Tokens.grantable(person.role())), folder("there-" + person.name()));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static String token(Person person, Set<Scope> scopes) {
        return site.part(Tokens.class).issue(person, "command line", scopes, 1).text();
    }

    @Test
    void aFileGoesIntoAGradebook() {
        same(ExitCode.DONE, "gradebook", "create", "Waves", "--roster", "roster.csv");
        same(ExitCode.DONE, "gradebook", "list");
        same(ExitCode.DONE, "plan", "week-1.csv", "--to", "Waves");
        same(ExitCode.DECISION_NEEDED, "transfer", "week-1.csv", "--to", "Waves");
        same(ExitCode.DONE, "transfer", "week-1.csv", "--to", "Waves", "--yes");
        same(ExitCode.SOME_RETURNED, "plan", "troubled.csv", "--to", "Waves", "--identify-by", "student-id");
        same(ExitCode.SOME_RETURNED, "transfer", "troubled.csv", "--to", "Waves", "--yes", "--rejects", "rejects.csv");
        assertThat(there.text("rejects.csv")).isEqualTo(here.text("rejects.csv"));
        same(ExitCode.DONE, "gradebook", "show", "Waves");
        same(ExitCode.DONE, "gradebook", "show", "Waves", "--csv");
        same(ExitCode.DONE, "gradebook", "add-students", "Waves", "--roster", "roster.csv");
        for (Desk desk : List.of(here, there)) {
            desk.file("late.csv", "ID number,Full name", "00100999,Lena Late", "100417,Ana");
        }
        same(ExitCode.SOME_RETURNED, "gradebook", "add-students", "Waves", "--roster", "late.csv");
        same(ExitCode.DECISION_NEEDED, "gradebook", "remove", "Waves");
        same(ExitCode.DONE, "history");
        same(ExitCode.DONE, "gradebook", "remove", "Waves", "--yes");
        same(ExitCode.USAGE, "gradebook", "remove", "Waves", "--yes");
        same(ExitCode.DONE, "history");
    }

    @Test
    void aTransferIsPutBack() {
        same(ExitCode.DONE, "gradebook", "create", "Optics", "--roster", "roster.csv");
        String mine = transfer(here, "Optics");
        String theirs = transfer(there, "Optics");

        same(here.run("history", mine), there.run("history", theirs), ExitCode.DONE);
        same(here.run("undo", mine), there.run("undo", theirs), ExitCode.DECISION_NEEDED);
        same(here.run("undo", mine, "--yes"), there.run("undo", theirs, "--yes"), ExitCode.DONE);
        same(here.run("undo", mine, "--yes"), there.run("undo", theirs, "--yes"), ExitCode.DONE);
        same(ExitCode.DONE, "gradebook", "show", "Optics");
    }

    private static String transfer(Desk desk, String gradebook) {
        return desk.run("transfer", "week-1.csv", "--to", gradebook, "--yes", "--json")
                .with(ExitCode.DONE)
                .transfer();
    }

    @Test
    void aFileGoesIntoAnExportAndIsPutBack() {
        CanvasSite canvas = new CanvasSite().with("Session 1", "10").edit("Ana López", "Session 1", "4");
        here.write("canvas.csv", canvas.export());
        there.write("canvas.csv", canvas.export());

        Ended mine = carryIntoExport(here);
        Ended theirs = carryIntoExport(there);
        assertThat(theirs.counts()).isEqualTo(mine.counts());
        assertThat(there.text("out.csv")).isEqualTo(here.text("out.csv"));

        there.run("undo", theirs.transfer(), "--yes").with(ExitCode.USAGE);
        Ended undone = there.run("undo", theirs.transfer(), "--yes", "-o", "undo.csv", "--json");
        here.run("undo", mine.transfer(), "--yes", "-o", "undo.csv").with(ExitCode.DONE);
        assertThat(undone.with(ExitCode.DONE).codes()).contains("UNDO_ASSUMES_UPLOAD", "UNDO_ITEM_REMAINS");
        assertThat(there.text("undo.csv")).isEqualTo(here.text("undo.csv"));
    }

    private static Ended carryIntoExport(Desk desk) {
        desk.run("transfer", "week-1.csv", "--to", "canvas.csv", "--yes", "--on-conflict", "source")
                .with(ExitCode.USAGE);
        return desk.run(
                        "transfer",
                        "week-1.csv",
                        "--to",
                        "canvas.csv",
                        "--on-conflict",
                        "source",
                        "--yes",
                        "-o",
                        "out.csv",
                        "--json")
                .with(ExitCode.DONE);
    }

    @Test
    void aSavedPlanIsCarriedOutAsItWasSeenOrNotAtAll() {
        there.run("gradebook", "create", "Heat", "--roster", "roster.csv").with(ExitCode.DONE);
        there.run("plan", "week-1.csv", "--to", "Heat", "-o", "plan.json").with(ExitCode.DONE);
        there.run("plan", "week-2.csv", "--to", "Heat", "-o", "other.json").with(ExitCode.DONE);

        there.run("transfer", "plan.json").with(ExitCode.DECISION_NEEDED);
        Ended done = there.run("transfer", "plan.json", "--yes", "--json").with(ExitCode.DONE);
        Ended again = there.run("transfer", "plan.json", "--yes", "--json").with(ExitCode.DONE);
        Ended stale = there.run("transfer", "other.json", "--yes").with(ExitCode.DECISION_NEEDED);

        assertThat(again.transfer()).isEqualTo(done.transfer());
        assertThat(stale.err()).contains("Ana López");
        assertThat(there.shown("Heat")).contains("Session 1").doesNotContain("Session 3");
        there.write("plan.json", there.text("plan.json").replace("week-1", "week-9"));
        assertThat(there.run("transfer", "plan.json", "--yes")
                        .with(ExitCode.USAGE)
                        .err())
                .contains("no such plan");
    }

    @Test
    void marksOfACourseAreCarriedByALink() throws IOException {
        GeneratedCourse.Options course = new GeneratedCourse.Options(6, 2, 1, 1);
        Desk administrator = served(site.person(Role.ADMINISTRATOR));
        try (TwoSystems mine = new TwoSystems(here, course, college());
                TwoSystems theirs = new TwoSystems(administrator, course, college(), "--reach", "private-http")) {
            there = administrator;
            same(ExitCode.DONE, "connect", "list");
            same(ExitCode.DONE, "connect", "check", "campus", "--course", "SIM101");
            same(ExitCode.DONE, "link", "propose", "campus", "college");
            String[] add = {
                "link",
                "add",
                "bio",
                "--from",
                "campus:SIM101",
                "--to",
                "college:BSC-BIO/BIO-2026-A/BIO101",
                "--exam-type",
                "INT",
                "--on-conflict",
                "keep"
            };
            same(ExitCode.DONE, add);
            same(ExitCode.USAGE, add);
            same(ExitCode.DONE, "link", "list");
            same(ExitCode.DONE, "sync", "bio");
            same(ExitCode.DONE, "sync");
            mine.attempt(2, 4, "100");
            theirs.attempt(2, 4, "100");
            JsonNode ours = mine.sync(ExitCode.DONE);
            JsonNode served = theirs.sync(ExitCode.DONE);
            assertThat(served.propertyNames()).containsExactlyElementsOf(ours.propertyNames());
            assertThat(served.get("counts")).isEqualTo(ours.get("counts"));
            assertThat(served.get("requests")).isEqualTo(ours.get("requests"));
            decideAboutCells();
            same(ExitCode.DONE, "link", "remove", "bio");
            same(ExitCode.DONE, "connect", "remove", "college");
            same(ExitCode.DONE, "connect", "remove", "campus");
        }
    }

    @Test
    void aFileGoesIntoAConnectedGradebook() throws IOException {
        GeneratedCourse.Options course = new GeneratedCourse.Options(6, 1, 0, 1);
        Desk administrator = served(site.person(Role.ADMINISTRATOR));
        String subject = "college:BSC-BIO/BIO-2026-A/BIO101";
        try (TwoSystems mine = new TwoSystems(here, course, college());
                TwoSystems theirs = new TwoSystems(administrator, course, college(), "--reach", "private-http")) {
            there = administrator;
            for (Desk desk : List.of(here, there)) {
                desk.write("lab.csv", "Student ID,Lab 1 [10]\nS10001,7\nS10002,8\n");
            }
            same(ExitCode.USAGE, "plan", "lab.csv", "--to", subject);
            same(ExitCode.DONE, "plan", "lab.csv", "--to", subject + ";exam-type=INT");
            same(ExitCode.DONE, "transfer", "lab.csv", "--to", subject + ";exam-type=INT", "--yes");
            same(ExitCode.DONE, "transfer", "lab.csv", "--to", subject + ";exam-type=INT", "--yes");
            same(ExitCode.USAGE, "plan", "lab.csv", "--to", "elsewhere:BSC-BIO/BIO-2026-A/BIO101");
            assertThat(theirs.openEduCat.rows("op.exam.attendees"))
                    .hasSameSizeAs(mine.openEduCat.rows("op.exam.attendees"))
                    .isNotEmpty();
            same(ExitCode.DONE, "connect", "remove", "college");
            same(ExitCode.DONE, "connect", "remove", "campus");
        }
    }

    private void decideAboutCells() {
        same(ExitCode.DONE, "link", "gaps", "bio");
        same(ExitCode.DONE, "link", "gaps", "bio", "--csv");
        same(ExitCode.DONE, "link", "conflicts", "bio");
        same(ExitCode.DONE, "link", "ledger", "bio", "--export", "ledger.csv");
        assertThat(there.text("ledger.csv")).isEqualTo(here.text("ledger.csv"));
        same(ExitCode.DONE, "link", "ledger", "bio", "--import", "ledger.csv");
        String cell = "Q2:" + GeneratedCourse.studentId(4);
        same(ExitCode.DONE, "link", "hold", "bio", cell);
        same(ExitCode.DONE, "link", "release", "bio", cell);
        same(ExitCode.DONE, "link", "decide", "bio", cell, "keep");
        same(ExitCode.DONE, "link", "pin", "bio", String.valueOf(GeneratedCourse.studentId(4)), "S4");
        same(ExitCode.DONE, "link", "unpin", "bio", String.valueOf(GeneratedCourse.studentId(4)));
        same(ExitCode.USAGE, "link", "unpin", "bio", String.valueOf(GeneratedCourse.studentId(4)));
        same(ExitCode.USAGE, "link", "hold", "bio", "Q2:99999");
    }

    private static GeneratedCollege college() {
        return new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, 6, 1);
    }

    @Test
    void whatOthersOwnIsNotThere() throws IOException {
        there.run("gradebook", "create", "Mine", "--roster", "roster.csv").with(ExitCode.DONE);
        Desk other = served(site.person(Role.INSTRUCTOR));

        assertThat(other.run("gradebook", "show", "Mine").with(ExitCode.USAGE).err())
                .contains("there is no such gradebook")
                .doesNotContain("Mine");
        assertThat(other.run("gradebook", "list").with(ExitCode.DONE).out()).isEmpty();
    }

    @Test
    void aServerThatCannotBeAskedIsToldApart() throws IOException {
        Person person = site.person(Role.INSTRUCTOR);
        Desk nobody = Desk.at(site.address(), "pb_unknown", folder("nobody"));
        Desk reader = Desk.at(site.address(), token(person, Set.of(Scope.READ)), folder("reader"));
        Desk nowhere = Desk.at(URI.create("http://127.0.0.1:1"), "pb_x", folder("nowhere"));
        Desk without = new Desk(folder("without"), Map.of());

        assertThat(nobody.run("history").with(ExitCode.USAGE).err()).contains("the token is not known");
        assertThat(Physics.files(reader)
                        .run("gradebook", "create", "X", "--roster", "roster.csv")
                        .with(ExitCode.USAGE)
                        .err())
                .contains("manage");
        assertThat(nowhere.run("history").with(ExitCode.FAILED).err()).contains("no answer from http://127.0.0.1:1");
        assertThat(without.plainly("history", "--server", site.address().toString())
                        .with(ExitCode.USAGE)
                        .err())
                .contains("PASSBACK_TOKEN");
        assertThat(nobody.plainly("history", "--server", "http://passback.example.edu")
                        .with(ExitCode.USAGE)
                        .err())
                .contains("plain http");
        assertThat(nobody.run("backup", "x.zip").with(ExitCode.USAGE).err()).contains("without --server");
        assertThat(nobody.run("history", "--data", "x").with(ExitCode.USAGE).err())
                .contains("--server has its own data");
    }

    private void same(ExitCode expected, String... command) {
        same(here.run(command), there.run(command), expected);
    }

    private void same(Ended mine, Ended theirs, ExitCode expected) {
        mine.with(expected);
        theirs.with(expected);
        assertThat(plain(theirs.out())).isEqualTo(plain(mine.out()));
    }

    /** Leaves out what differs between two runs of one command: numbers of transfers, times, who it was, and places. */
    private String plain(String text) {
        return text.replaceAll("\\bT\\d+\\b", "T#")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  \\S+", "TIME  SOMEBODY")
                .replaceAll("[0-9.]+ (s|bytes|kB)\\b", "# $1")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "HOST")
                .replaceAll("\\Q" + folder + "\\E/[\\w-]+/", "");
    }
}
