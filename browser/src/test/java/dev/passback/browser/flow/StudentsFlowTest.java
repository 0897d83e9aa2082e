package dev.passback.browser.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Course;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person says who somebody is. */
@ExtendWith(Visiting.class)
class StudentsFlowTest {
    private final Person person = Site.shared().person(Role.INSTRUCTOR);

    @Test
    void oneKeyPinsALikelyStudentAndAnotherLeavesAStrangerOut(Visitors visitors) {
        ScoreFile scores = ScoreFile.sample("iclicker-week-1.csv");
        Course course = Course.of(Site.shared(), person.name());
        Visitor visitor = visitors.come(person, Look.USUAL)
                .opens("/plans/new")
                .choosesFile("Score file", scores.name(), scores.content())
                .follows("On: where the scores count")
                .chooses("Gradebook", course.name())
                .presses("Take this gradebook")
                .seesHeading("Who is who");
        // whoever counts, counts a whole page
        visitor.page().waitForLoadState();
        Locator rows = visitor.page().locator(".open-row");
        int open = rows.count();
        assertThat(rows.first()).containsText("likely");

        visitor.keys("j", "Enter").sees("100431 is 00100431");

        assertThat(rows).hasCount(open - 1);
        visitor.keys("j");
        assertThat(rows.first()).isFocused();
        visitor.keys("x").sees("is left out");
        assertThat(rows).hasCount(open - 2);

        visitor.page().getByText("Take back").first().click();
        assertThat(rows).hasCount(open - 1);
    }
}
