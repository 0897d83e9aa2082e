package dev.passback.app.web.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Role;
import dev.passback.app.serve.Patience;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Campus;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import dev.passback.sandbox.http.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SyncPageTest {
    private final Site site = Site.shared();

    @Test
    void nothingThereSaysWhatToDoNext() {
        PageSeen page = site.signedIn(Role.INSTRUCTOR).get("/syncs");

        assertThat(page.text(".notice")).contains("No courses are tied together yet");
        assertThat(page.follow("Tie two courses together").text(".notice")).contains("You need a connection");
    }

    @Test
    void coursesAreTiedTogetherByChoicesFromBothSystems() {
        try (Campus campus = Campus.of(3, 1, 1)) {
            PageSeen connections = campus.instructor.get("/syncs/_new");
            assertThat(connections.texts("[name=from] option")).containsExactly(campus.moodle);

            PageSeen courses = campus.instructor.get("/syncs/_new?from=" + campus.moodle + "&to=" + campus.college);
            assertThat(courses.text("[name=offer]")).contains("BSC-BIO");
            PageSeen rest = campus.instructor.get(
                    "/syncs/_new?from=" + campus.moodle + "&to=" + campus.college + "&course=2&offer=BSC-BIO");
            assertThat(rest.text("[name=batch]")).contains("BIO-2026-A").contains("BIO-2026-B");
            assertThat(rest.texts("[name=exam-type] option")).containsExactly("EXT", "INT");
            assertThat(rest.document().selectFirst("[name=name]").val()).startsWith("Simulation-101");

            PageSeen refused = rest.submit("/syncs/_new", "name", campus.link, "every", "often");
            assertThat(refused.text("[role=alert]")).contains("often");
            assertThat(refused.document().selectFirst("[name=name]").val()).isEqualTo(campus.link);

            PageSeen added =
                    rest.submit("/syncs/_new", "name", campus.link, "every", "0 3 1 1 *", "on-conflict", "SOURCE");
            assertThat(added.path()).isEqualTo("/syncs/" + campus.link);
            assertThat(added.text("dl")).contains(campus.college + ":BSC-BIO/").contains("0 3 1 1 *");
            PageSeen again = rest.submit("/syncs/_new", "name", campus.link + "-again", "every", "0 3 1 1 *");
            assertThat(again.text("[role=alert]")).contains("goes from that course into that batch already");
        }
    }

    @Test
    void everyNodeTellsHowFarARunHasCome() throws Exception {
        try (Campus campus = Campus.of(6, 1, 0).linked()) {
            CountDownLatch gate = new CountDownLatch(1);
            campus.systems.openEduCat.inject(request -> {
                if (request.body().contains("\"write\"")) {
                    await(gate);
                }
                return Fault.NONE;
            });

            campus.page().submit("/syncs/" + campus.link + "/run");
            Patience.until(
                    "the writing",
                    () -> !campus.page().document().select("#progress progress").isEmpty());

            assertThat(campus.page().document().select("#progress progress").attr("value"))
                    .isEqualTo("0");
            gate.countDown();
            assertThat(campus.ended().document().select("#progress")).isEmpty();
        }
    }

    @Test
    void aRunShowsItsProgressAndThenHowItEnded() throws Exception {
        try (Campus campus = Campus.of(6, 4, 1).linked()) {
            assertThat(campus.page().text()).contains("never ran");
            CountDownLatch gate = new CountDownLatch(1);
            campus.systems.moodle.inject(request -> {
                await(gate);
                return Fault.NONE;
            });

            PageSeen running = campus.page().submit("/syncs/" + campus.link + "/run");

            assertThat(running.text(".notice.good")).contains("has begun");
            assertThat(running.text("#progress")).contains("It runs now");
            assertThat(running.document().selectFirst("#progress").attr("hx-get"))
                    .isEqualTo("/syncs/" + campus.link + "/progress");
            assertThat(running.document()
                            .selectFirst("button:contains(Run now)")
                            .hasAttr("disabled"))
                    .isTrue();
            PageSeen fragment = campus.instructor.get("/syncs/" + campus.link + "/progress");
            assertThat(fragment.text("#progress")).contains("It runs now");
            assertThat(fragment.document().select("h1")).isEmpty();
            assertThat(fragment.header("HX-Refresh")).isEmpty();
            assertThat(running.submit("/syncs/" + campus.link + "/run").text("[role=alert]"))
                    .contains("running already");
            assertThat(campus.instructor
                            .get("/syncs/" + campus.link + "/settings")
                            .submit("/syncs/" + campus.link + "/remove")
                            .text("[role=alert]"))
                    .contains("running just now");

            gate.countDown();
            PageSeen ended = campus.ended();
            assertThat(ended.document().select("#progress")).isEmpty();
            PageSeen after = campus.instructor.get("/syncs/" + campus.link + "/progress");
            assertThat(after.header("HX-Refresh")).isEqualTo("true");
            assertThat(after.document().select("[hx-get]")).isEmpty();
            assertThat(ended.text("tbody")).contains("done");
            assertThat(ended.text("ul.counts")).contains("in sync");
            assertThat(ended.document().select("svg.bars title").eachText())
                    .containsExactly("Marks written by the latest run", "Requests of the latest run");
            assertThat(ended.document().select("svg [style], svg[style]")).isEmpty();

            PageSeen run = campus.instructor.get(
                    ended.document().selectFirst("tbody a[href*=/runs/]").attr("href"));
            assertThat(run.text("ul.counts")).contains("written and verified");
            assertThat(run.text("table")).contains("moodle").contains("openeducat");
            assertThat(audited(campus.instructor)).contains(AuditEvent.Action.RUN, AuditEvent.Action.SCORES_READ);
            Optional<String> actor = site.stores().with(store -> store.journal()
                    .find(store.runs()
                            .latest(campus.link, 1)
                            .getFirst()
                            .transfer()
                            .orElseThrow())
                    .map(transfer -> transfer.request().actor()));
            assertThat(actor).contains(campus.instructor.person());
        }
    }

    @Test
    void verifyingAllComparesEverything() throws Exception {
        try (Campus campus = Campus.of(3, 2, 0).linked()) {
            campus.run();
            assertThat(campus.page().text()).doesNotContain("Everything compared never");

            campus.page().submit("/syncs/" + campus.link + "/run?all=true");
            PageSeen ended = campus.ended();

            assertThat(ended.texts("tbody tr")).hasSize(2);
        }
    }

    @Test
    void aSystemThatFailsIsToldWithWhatToDo() throws Exception {
        try (Campus campus = Campus.of(3, 2, 0).linked()) {
            campus.systems.openEduCat.expireKeys();
            PageSeen ended = campus.run();

            assertThat(ended.text("h1")).contains("failed");
            PageSeen run = campus.instructor.get(
                    ended.document().selectFirst("tbody a[href*=/runs/]").attr("href"));
            assertThat(run.text("main")).contains("CONNECTION_BROKEN");
            assertThat(campus.instructor.get("/syncs").text(".notice.warn")).contains("1 sync needs");
        }
    }

    @Test
    void aPausedLinkHasNoNextRunUntilItIsResumed() {
        try (Campus campus = Campus.of(3, 1, 0).linked()) {
            PageSeen paused = campus.page().submit("/syncs/" + campus.link + "/pause");
            assertThat(paused.text("dl")).contains("none, it is paused");
            assertThat(site.stores().with(store -> store.links().paused()).contains(campus.link))
                    .isTrue();

            PageSeen resumed = paused.submit("/syncs/" + campus.link + "/pause");
            assertThat(resumed.text("dl")).doesNotContain("paused");
        }
    }

    @Test
    void settingsAreChangedAndRefusedWithTheReason() {
        try (Campus campus = Campus.of(3, 1, 0).linked()) {
            String settings = "/syncs/" + campus.link + "/settings";
            PageSeen form = campus.instructor.get(settings);

            assertThat(form.submit(settings, "scales", "A2 is good").text("[role=alert]"))
                    .contains("A2 is good");
            assertThat(form.submit(settings, "exam-type", "ORAL").text("[role=alert]"))
                    .contains("EXT");
            form.submit(
                    settings,
                    "every",
                    "0 4 1 1 *",
                    "exam-type",
                    "EXT",
                    "gone",
                    "CLEAR",
                    "hidden",
                    "CARRY",
                    "passing",
                    "40",
                    "scales",
                    "A2=1:0,2:5\n",
                    "guard-lowered",
                    "7");

            PageSeen changed = campus.instructor.get(settings);
            assertThat(changed.document().selectFirst("[name=every]").val()).isEqualTo("0 4 1 1 *");
            assertThat(changed.document().selectFirst("[name=exam-type]").val()).isEqualTo("EXT");
            assertThat(changed.text("[name=gone] [selected]")).isEqualTo("the mark is cleared");
            assertThat(changed.document().selectFirst("[name=passing]").val()).isEqualTo("40");
            assertThat(changed.document().selectFirst("[name=guard-lowered]").val())
                    .isEqualTo("7");
            assertThat(changed.document().selectFirst("[name=scales]").wholeText())
                    .isEqualTo("A2=1:0,2:5");
            assertThat(campus.page().text("dl")).contains("Simulation 101").contains("0 4 1 1 *");
        }
    }

    @Test
    void aLinkIsGivenAwayByAnAdministratorAndRemovedByItsOwner() {
        try (Campus campus = Campus.of(3, 1, 0).linked()) {
            Browser admin = site.signedIn(Role.ADMINISTRATOR);
            Browser other = site.signedIn(Role.INSTRUCTOR);

            admin.get("/syncs/" + campus.link + "/settings")
                    .submit("/syncs/" + campus.link + "/owner", "person", other.person());

            assertThat(campus.page().status()).isEqualTo(404);
            PageSeen removed =
                    other.get("/syncs/" + campus.link + "/settings").submit("/syncs/" + campus.link + "/remove");
            assertThat(removed.path()).isEqualTo("/syncs");
            assertThat(other.get("/syncs/" + campus.link).status()).isEqualTo(404);
            Optional<String> owner = site.stores().with(store -> store.owners().of(Owned.link(campus.link)));
            assertThat(owner).isEmpty();
        }
    }

    @Test
    void whatOthersOwnIsNotThere() throws Exception {
        try (Campus campus = Campus.of(3, 1, 0).linked()) {
            campus.run();
            Browser other = site.signedIn(Role.INSTRUCTOR);
            String csrf = csrf(other.get("/syncs"));
            long run = site.stores()
                    .with(store -> store.runs().latest(campus.link, 1))
                    .getFirst()
                    .id();

            assertThat(other.get("/syncs").text()).doesNotContain(campus.link);
            for (String page : List.of(
                    "",
                    "/progress",
                    "/approve",
                    "/gaps",
                    "/gaps.csv",
                    "/cells",
                    "/settings",
                    "/ledger",
                    "/ledger.csv",
                    "/runs/" + run)) {
                assertThat(other.get("/syncs/" + campus.link + page).status())
                        .as(page)
                        .isEqualTo(404);
            }
            for (String change : List.of("/run", "/pause", "/approve", "/gaps", "/cells", "/settings", "/remove")) {
                assertThat(other.post(
                                        "/syncs/" + campus.link + change,
                                        List.of(
                                                Map.entry("_csrf", csrf),
                                                Map.entry("paused", "true"),
                                                Map.entry("plan", "x"),
                                                Map.entry("user", "8"),
                                                Map.entry("student", "S1"),
                                                Map.entry("decision", "HOLD")))
                                .status())
                        .as(change)
                        .isEqualTo(404);
            }
            assertThat(other.get("/syncs/_new?from=" + campus.moodle + "&to=" + campus.college)
                            .status())
                    .isEqualTo(404);
            assertThat(other.get("/syncs/" + campus.link + "-2/runs/" + run).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void anAuditorLooksOnlyAndThatIsWrittenDown() throws Exception {
        try (Campus campus = Campus.of(3, 1, 0).linked()) {
            campus.run();
            Browser auditor = site.signedIn(Role.AUDITOR);

            PageSeen page = auditor.get("/syncs/" + campus.link);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("main form")).isEmpty();
            assertThat(auditor.get("/syncs/" + campus.link + "/cells").texts("main [name=decision]"))
                    .isEmpty();
            auditor.get("/syncs/" + campus.link + "/gaps.csv");
            assertThat(auditor.get("/syncs/_new").status()).isEqualTo(403);
            String csrf = csrf(page);
            for (String change : List.of("/run", "/pause", "/approve", "/gaps", "/cells", "/settings", "/remove")) {
                assertThat(auditor.post("/syncs/" + campus.link + change, List.of(Map.entry("_csrf", csrf)))
                                .status())
                        .as(change)
                        .isEqualTo(403);
            }
            assertThat(audited(auditor)).contains(AuditEvent.Action.SCORES_READ, AuditEvent.Action.FILE_READ);
        }
    }

    private List<AuditEvent.Action> audited(Browser who) {
        return site.stores().with(store -> store.audit().latest(Optional.of(who.person()), Long.MAX_VALUE, 50)).stream()
                .map(AuditEvent::action)
                .toList();
    }

    private static String csrf(PageSeen page) {
        return page.document().select("[name=_csrf]").getFirst().val();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
