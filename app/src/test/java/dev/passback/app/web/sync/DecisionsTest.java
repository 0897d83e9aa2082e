package dev.passback.app.web.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.sync.LinkTurn;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Campus;
import dev.passback.app.web.PageSeen;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people decide about single students, cells and stopped runs. */
class DecisionsTest {
    private static final long QUIZ = 4;

    @Test
    void aGuardShowsExactlyWhatItStoppedAndTheApprovedPlanIsCarriedOut() throws Exception {
        try (Campus campus = Campus.of(40, 4, 0).linked()) {
            campus.run();
            campus.systems.halve(QUIZ);
            PageSeen stopped = campus.run();
            assertThat(stopped.text("h1")).contains("waits for approval");

            PageSeen approval = stopped.follow("See what it stopped");
            List<String> rows = approval.texts("tbody tr");
            int planned = Integer.parseInt(approval.text(".counts strong"));
            assertThat(approval.text(".notice.bad")).contains("it would lower or clear");
            assertThat(rows).hasSize(planned).allSatisfy(row -> assertThat(row).contains("↓ lowered"));
            assertThat(rows.getFirst()).contains("S10");
            assertThat(campus.instructor.get("/syncs").text(".notice.warn")).contains("1 sync needs");

            approval.submit("/syncs/" + campus.link + "/approve");
            PageSeen done = campus.ended();

            assertThat(done.text("tbody tr")).contains("done").contains(" " + planned + " ");
            assertThat(done.document().select(".notice.bad")).isEmpty();
            assertThat(campus.instructor
                            .get("/syncs/" + campus.link + "/approve")
                            .text(".notice"))
                    .contains("Nothing waits");
            assertThat(audited(campus, AuditEvent.Action.APPROVED)).hasSize(1);
        }
    }

    @Test
    void aPlanThatChangedSinceItWasSeenStopsAgain() throws Exception {
        try (Campus campus = Campus.of(40, 4, 0).linked()) {
            campus.systems.attempt(QUIZ, 4, "80");
            campus.run();
            campus.systems.halve(QUIZ);
            PageSeen approval = campus.run().follow("See what it stopped");
            campus.systems.attempt(QUIZ, 4, "3");
            int mark = campus.systems.mark(QUIZ, 4);

            approval.submit("/syncs/" + campus.link + "/approve");
            PageSeen again = campus.ended();
            assertThat(again.text("h1")).contains("waits for approval");
            assertThat(campus.systems.mark(QUIZ, 4)).isEqualTo(mark);

            PageSeen old = approval.submit("/syncs/" + campus.link + "/approve");
            assertThat(old.path()).isEqualTo("/syncs/" + campus.link + "/approve");
            assertThat(old.text("[role=alert]")).contains("not the one that waits any more");
            old.submit("/syncs/" + campus.link + "/approve");
            assertThat(campus.ended().text("tbody tr")).contains("done");
            assertThat(campus.systems.mark(QUIZ, 4)).isEqualTo(3);
        }
    }

    @Test
    void aStopOfAFullRunIsApprovedByAFullRun() throws Exception {
        try (Campus campus = Campus.of(40, 4, 0).linked()) {
            campus.run();
            campus.systems.halve(QUIZ);
            campus.page().submit("/syncs/" + campus.link + "/run?all=true");
            PageSeen stopped = campus.ended();

            stopped.follow("See what it stopped").submit("/syncs/" + campus.link + "/approve");

            assertThat(campus.ended().text("tbody tr")).contains("done");
        }
    }

    @Test
    void aMarkThatSomebodyEditedIsKeptOrWrittenOver() throws Exception {
        try (Campus campus = Campus.of(6, 4, 0).linked()) {
            campus.systems.attempt(QUIZ, 2, "50");
            campus.systems.attempt(QUIZ, 3, "50");
            campus.run();
            for (int student : List.of(2, 3)) {
                campus.systems.edit(QUIZ, student, 1);
                campus.systems.attempt(QUIZ, student, "99.5");
            }
            PageSeen cells = campus.run().follow("2 edited in the gradebook");
            assertThat(cells.texts("tbody tr")).hasSize(2).allSatisfy(row -> assertThat(row)
                    .contains("the gradebook holds 1"));
            assertThat(cells.submit("/syncs/" + campus.link + "/cells", "decision", "KEEP")
                            .text("[role=alert]"))
                    .contains("Tick at least one");

            PageSeen kept = cells.submit("/syncs/" + campus.link + "/cells", "cell", cell(2), "decision", "KEEP");
            assertThat(kept.text(".notice.good")).contains("1 mark stays");
            assertThat(kept.texts("tbody tr")).hasSize(1);
            kept.submit("/syncs/" + campus.link + "/cells", "cell", cell(3), "decision", "SOURCE");
            campus.run();

            assertThat(campus.systems.mark(QUIZ, 2)).isEqualTo(1);
            assertThat(campus.systems.mark(QUIZ, 3)).isEqualTo(100);
            assertThat(campus.page().follow("1 held").texts("tbody tr")).hasSize(1);
        }
    }

    @Test
    void aHeldMarkIsLeftAloneUntilItIsResent() throws Exception {
        try (Campus campus = Campus.of(6, 4, 0).linked()) {
            campus.systems.attempt(QUIZ, 4, "50");
            campus.run();
            int before = campus.systems.mark(QUIZ, 4);
            PageSeen cells = campus.instructor.get("/syncs/" + campus.link + "/cells?item=Q" + QUIZ + "&words=S10004");
            assertThat(cells.texts("tbody tr")).hasSize(1);

            PageSeen held = cells.submit("/syncs/" + campus.link + "/cells", "cell", cell(4), "decision", "HOLD");
            assertThat(held.text("tbody tr")).contains("held");
            campus.systems.attempt(QUIZ, 4, "99");
            campus.run();
            assertThat(campus.systems.mark(QUIZ, 4)).isEqualTo(before);

            campus.site.stores().with(store -> {
                try (LinkTurn turn =
                        LinkTurn.require(store, campus.site.stores()::open, campus.link, InstantSource.system())) {
                    assertThat(turn).isNotNull();
                    return assertThat(
                                    held.submit("/syncs/" + campus.link + "/cells", "cell", cell(4), "decision", "HOLD")
                                            .text(".notice.good"))
                            .startsWith("1 mark is held until released. A run is under way just now");
                }
            });
            held.submit("/syncs/" + campus.link + "/cells", "cell", cell(4), "decision", "RELEASE");
            campus.run();
            assertThat(campus.systems.mark(QUIZ, 4)).isEqualTo(99);
        }
    }

    @Test
    void theGapReportIsSeenAndSavedWithoutFormulasAndEndsWithAPin() throws Exception {
        try (Campus campus = Campus.of(6, 4, 0)) {
            long user = GeneratedCourse.studentId(3);
            campus.systems.moodle.site().people().changeIdnumber(user, "=cmd()");
            campus.systems.moodle.site().people().changeEmail(user, "somebody@else.test");
            campus.systems.attempt(QUIZ, 3, "50");
            campus.linked().run();

            PageSeen gaps = campus.page().follow("Gap report: 1 user matches nobody");
            assertThat(gaps.text("tbody tr")).contains("=cmd()").contains("somebody@else.test");
            PageSeen csv = campus.instructor.get("/syncs/" + campus.link + "/gaps.csv");
            assertThat(csv.header("Content-Disposition"))
                    .startsWith("attachment; filename=\"" + campus.link + "-gaps.csv\"");
            assertThat(csv.header("Content-Type")).startsWith("text/csv");
            assertThat(new String(csv.bytes(), UTF_8)).contains("'=cmd()").doesNotContain(",=cmd()");

            assertThat(gaps.submit("/syncs/" + campus.link + "/gaps", "user", "999", "student", "S10003")
                            .text("[role=alert]"))
                    .contains("knows no user 999");
            PageSeen pinned = gaps.submit("/syncs/" + campus.link + "/gaps", "student", "S10003");
            assertThat(pinned.text(".notice.good")).contains("S10003");
            assertThat(pinned.text("tbody .tag")).contains("pinned to S10003");
            campus.run();

            assertThat(campus.systems.hasMark(QUIZ, 3)).isTrue();
            assertThat(campus.instructor.get("/syncs/" + campus.link + "/gaps").text(".notice"))
                    .contains("Every user matches");
            assertThat(audited(campus, AuditEvent.Action.FILE_READ)).hasSize(1);
        }
    }

    @Test
    void aLedgerIsSavedAndTakenInByALinkThatNeverRan() throws Exception {
        try (Campus first = Campus.of(3, 2, 0).linked();
                Campus second = Campus.of(3, 2, 0).linked()) {
            first.run();
            PageSeen saved = first.instructor.get("/syncs/" + first.link + "/ledger.csv");
            assertThat(saved.header("Content-Disposition")).startsWith("attachment");
            assertThat(new String(saved.bytes(), UTF_8)).startsWith("key,kind,student,hash");
            String ledger = "/syncs/" + second.link + "/ledger";

            PageSeen none = second.instructor
                    .get(ledger)
                    .submit(ledger, List.of(new Browser.Upload("table", "x.csv", "a,b\n1,2\n".getBytes(UTF_8))));
            assertThat(none.text("[role=alert]")).contains("a ledger has the columns");
            PageSeen odd = second.instructor
                    .get(ledger)
                    .submit(ledger, List.of(new Browser.Upload("table", "x.csv", "key,\"a\"b\n".getBytes(UTF_8))));
            assertThat(odd.text("[role=alert]")).contains("line 1: a quote stands inside a cell");
            PageSeen taken = second.instructor
                    .get(ledger)
                    .submit(ledger, List.of(new Browser.Upload("table", "ledger.csv", saved.bytes())));
            assertThat(taken.text(".notice.good")).contains("lines were taken");

            PageSeen run = second.run();
            assertThat(run.text("ul.counts")).contains("in sync");
            assertThat(run.texts("tbody tr").getFirst()).contains(" 0 ");
        }
    }

    private static String cell(int student) {
        return "Q" + QUIZ + ":" + GeneratedCourse.studentId(student);
    }

    private static List<AuditEvent> audited(Campus campus, AuditEvent.Action action) {
        return campus
                .site
                .stores()
                .with(store -> store.audit().latest(Optional.of(campus.instructor.person()), Long.MAX_VALUE, 100))
                .stream()
                .filter(event -> event.action() == action)
                .toList();
    }
}
