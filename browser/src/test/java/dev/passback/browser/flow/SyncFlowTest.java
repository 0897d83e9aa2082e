package dev.passback.browser.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.passback.app.SimulatedSystems;
import dev.passback.app.people.Role;
import dev.passback.app.web.Campus;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import dev.passback.sandbox.http.Fault;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Quizzes and assignments of a Moodle course get into the exams of OpenEduCat, and people decide what is theirs to decide. */
@ExtendWith(Visiting.class)
class SyncFlowTest {
    private static final long QUIZ = 4;
    private static final int STUDENT = 4;

    private final Site site = Site.shared();

    @Test
    void bothSystemsAreConnectedTiedTogetherAndRunWhileThePageTellsHowFarItIs(Visitors visitors) {
        try (SimulatedSystems systems = SimulatedSystems.of(12, 3, 2)) {
            Visitor visitor =
                    visitors.come(site.person(Role.ADMINISTRATOR), Look.PICTURE).opens("/connections");

            visitor.follows("Add a Moodle")
                    .types("Name", "moodle-of-flow")
                    .types("Address", systems.moodle.address().toString())
                    .types("Token of the web service", systems.moodle.token());
            local(visitor).presses("Check now").sees("It worked on");
            visitor.opens("/connections")
                    .follows("Add an OpenEduCat")
                    .types("Name", "openeducat-of-flow")
                    .types("Address", systems.openEduCat.address().toString())
                    .types("Database", systems.openEduCat.database())
                    .types("Login", systems.openEduCat.login())
                    .types("API key", systems.openEduCat.key());
            local(visitor).presses("Check now").sees("It worked on");

            visitor.follows("Syncs")
                    .follows("Tie two courses together")
                    .chooses("Moodle that grades come from", "moodle-of-flow")
                    .chooses("OpenEduCat that they go to", "openeducat-of-flow")
                    .presses("Show their courses")
                    .chooses("Course of Moodle", "2")
                    .chooses("Course of OpenEduCat", "BSC-BIO")
                    .presses("Show batches and subjects")
                    .chooses("Batch", "BIO-2026-A")
                    .chooses("Subject", "BIO101")
                    .types("Name", "flow")
                    .types("When it runs", "0 3 1 1 *")
                    .presses("Tie them together")
                    .sees("The link flow is there.");

            CountDownLatch gate = new CountDownLatch(1);
            systems.openEduCat.inject(request -> {
                await(gate);
                return Fault.NONE;
            });
            visitor.presses("Run now").sees("It runs now.").seesNo(AriaRole.HEADING, "flow in order");
            gate.countDown();

            // the page asks by itself until the run has ended
            visitor.seesHeading("flow in order").sees("in sync");
            assertThat(inSync(visitor)).isPositive();
            assertThat(systems.openEduCat.rows("op.exam.attendees")).hasSize(inSync(visitor));
        }
    }

    @Test
    void whatAGuardStoppedIsSeenAndApproved(Visitors visitors) throws Exception {
        try (Campus campus = Campus.of(40, 4, 0).linked()) {
            campus.systems.attempt(QUIZ, STUDENT, "80");
            campus.run();
            int before = campus.systems.mark(QUIZ, STUDENT);
            campus.systems.halve(QUIZ);
            campus.run();

            Visitor visitor = visitors.come(Look.PICTURE)
                    .opens("/sign-in")
                    .signsIn(campus.instructor.person(), Site.PASSWORD)
                    .isAt("/")
                    .sees("A guard stopped it and waits for your word.")
                    .pictured("home")
                    .follows("Syncs")
                    .follows(campus.link)
                    .sees("Nothing was written; it waits for your word.")
                    .pictured("sync")
                    .follows("See what it stopped")
                    .sees("it would lower or clear");
            visitor.page().waitForLoadState();
            int planned = visitor.page().locator("main tbody tr").count();
            assertThat(campus.systems.mark(QUIZ, STUDENT)).isEqualTo(before);
            visitor.presses("Approve: write these " + planned + " marks")
                    .seesHeading(campus.link + " in order")
                    .seesNo(AriaRole.LINK, "See what it stopped");

            assertThat(campus.systems.mark(QUIZ, STUDENT)).isLessThan(before);
        }
    }

    @Test
    void aMarkThatSomebodyEditedIsWrittenOverByAWord(Visitors visitors) throws Exception {
        try (Campus campus = Campus.of(6, 4, 0).linked()) {
            campus.systems.attempt(QUIZ, STUDENT, "50");
            campus.run();
            campus.systems.edit(QUIZ, STUDENT, 1);
            campus.systems.attempt(QUIZ, STUDENT, "99");
            campus.run();
            Visitor visitor = visitors.come(Look.PICTURE)
                    .opens("/sign-in")
                    .signsIn(campus.instructor.person(), Site.PASSWORD)
                    .isAt("/")
                    .opens("/syncs/" + campus.link);

            visitor.follows("1 edited in the gradebook").sees("the gradebook holds 1");
            visitor.page().getByRole(AriaRole.CHECKBOX).check();
            visitor.presses("Write the source's mark").sees("1 mark");
            visitor.opens("/syncs/" + campus.link).presses("Run now").seesHeading(campus.link + " in order");

            assertThat(campus.systems.mark(QUIZ, STUDENT)).isEqualTo(99);
        }
    }

    private static Visitor local(Visitor visitor) {
        return visitor.ticks("It may call private networks and this machine.")
                .ticks("There it may do without TLS")
                .presses("Add the connection")
                .sees("was added");
    }

    private static int inSync(Visitor visitor) {
        return Integer.parseInt(visitor.page()
                .locator("ul.counts li", new Page.LocatorOptions().setHasText("in sync"))
                .locator("strong")
                .innerText());
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
