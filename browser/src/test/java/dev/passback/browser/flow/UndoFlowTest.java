package dev.passback.browser.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Course;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import dev.passback.transfer.TransferId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was written is put back. */
@ExtendWith(Visiting.class)
class UndoFlowTest {
    private final Site site = Site.shared();

    @Test
    void aTransferIsPutBackFromTheHistoryInFourClicks(Visitors visitors) {
        Person person = site.person(Role.INSTRUCTOR);
        Course course = Course.of(site, person.name(), "BIO 101 of " + person.name(), Course.sample("roster.csv"));
        TransferId transfer = course.transfer("iclicker-week-1.csv");
        int written = course.scores().size();
        Visitor visitor = visitors.come(person, Look.PICTURE)
                .opens("/gradebooks")
                .follows(course.name())
                .seesHeading(course.name())
                .pictured("gradebook");
        int before = visitor.clicks();

        visitor.follows("History")
                .follows(transfer.toString())
                .follows("Undo …")
                .presses("Put the scores back")
                .sees(written + " scores were put back, none was kept or refused.");

        assertThat(visitor.clicks() - before).isEqualTo(4);
        assertThat(course.scores()).isEmpty();
    }
}
