package dev.passback.browser.page;

import dev.passback.app.people.Role;
import dev.passback.app.web.Campus;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import dev.passback.sandbox.http.Fault;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that have no address: they are there once, or for a moment. They are as usable as every other. */
@ExtendWith(Visiting.class)
class MomentsTest {
    private final Site site = Site.shared();

    @Test
    void aTokenThatIsShownOnce(Visitors visitors) {
        Visitor visitor = visitors.come(site.person(Role.INSTRUCTOR), Look.USUAL)
                .opens("/account/tokens")
                .types("For which program", "nightly export")
                .presses("Make the token")
                .sees("pb_");

        requireUsable(visitor);
    }

    @Test
    void aFormThatWasNotTaken(Visitors visitors) {
        Visitor visitor = visitors.come(site.person(Role.INSTRUCTOR), Look.USUAL)
                .opens("/connections/_new/moodle")
                .types("Name", "no-tls")
                .types("Address", "http://127.0.0.1:9")
                .types("Token of the web service", "0123456789abcdef0123456789abcdef")
                .presses("Add the connection")
                .sees("That address is in a private network or on this machine.");

        requireUsable(visitor);
    }

    @Test
    void aSyncThatRuns(Visitors visitors) {
        CountDownLatch gate = new CountDownLatch(1);
        try (Campus campus = Campus.of(4, 1, 0).linked()) {
            campus.systems.openEduCat.inject(request -> {
                await(gate);
                return Fault.NONE;
            });
            Visitor visitor = visitors.come(Look.USUAL)
                    .opens("/sign-in")
                    .signsIn(campus.instructor.person(), Site.PASSWORD)
                    .opens("/syncs/" + campus.link)
                    .presses("Run now")
                    .sees("It runs now.");

            requireUsable(visitor);
            gate.countDown();
            visitor.seesHeading(campus.link + " in order");
        }
    }

    @Test
    void anUndoThatIsUnderWay(Visitors visitors) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        try (Campus campus = Campus.of(4, 1, 0).linked()) {
            campus.run();
            String transfer = "/history/" + campus.instructor.get("/history").text("tbody th");
            Visitor visitor = visitors.come(Look.USUAL)
                    .opens("/sign-in")
                    .signsIn(campus.instructor.person(), Site.PASSWORD)
                    .opens(transfer + "/undo");
            campus.systems.openEduCat.inject(request -> {
                await(gate);
                return Fault.NONE;
            });
            visitor.presses("Put the scores back").sees("This page can be closed");

            requireUsable(visitor);
            gate.countDown();
            visitor.sees("scores were put back, none was kept or refused.");
        }
    }

    @Test
    void aServerThatCannotAnswer(Visitors visitors) {
        try (Site broken = Site.empty()) {
            Visitor visitor = visitors.come(broken, Look.USUAL)
                    .opens("/sign-in")
                    .signsIn(broken.person(Role.INSTRUCTOR).name(), Site.PASSWORD)
                    .isAt("/");
            broken.lose("gradebook");

            visitor.opens("/gradebooks", 500);

            requireUsable(visitor);
        }
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void requireUsable(Visitor visitor) {
        SoftAssertions softly = new SoftAssertions();
        Usable.require(visitor, Look.USUAL, softly);
        softly.assertAll();
    }
}
