package dev.passback.browser.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Course;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Keys;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a file to a report, for those whose browser runs no JavaScript and for those who use no pointer. */
@ExtendWith(Visiting.class)
class WizardFlowTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);
    private final Course course = Course.of(site, person.name());
    private final ScoreFile scores = ScoreFile.sample("iclicker-week-1.csv");

    @Test
    void everyStepWorksWithoutJavaScript(Visitors visitors) {
        Visitor visitor = visitors.come(Look.USUAL.withoutScripts())
                .signsIn(person)
                .isAt("/")
                .opens("/plans/new")
                .choosesFile("Score file", scores.name(), scores.content())
                .presses("Look at the file")
                .seesHeading("What this file is")
                .follows("On: where the scores count")
                .chooses("Gradebook", course.name())
                .presses("Take this gradebook")
                .seesHeading("Who is who");
        visitor.page().locator(".open-row form.inline button").first().click();
        visitor.sees("100431 is 00100431")
                .follows("On: where columns go")
                .seesHeading("Where columns go")
                .presses("On: what will change")
                .seesHeading("What will change");
        visitor.page().locator("form[action$='/transfer'] button").click();

        visitor.seesHeading("Transfer T").sees("read back and compared");
        assertThat(course.scores()).isNotEmpty();
    }

    @Test
    void everyStepWorksWithTheKeyboardOnly(Visitors visitors) {
        Visitor visitor = visitors.come(person, Look.USUAL).opens("/plans/new");
        Keys keys = new Keys(visitor);

        keys.choosesFile("Score file", scores.name(), scores.content());
        visitor.seesHeading("What this file is");
        keys.enters(AriaRole.LINK, "On: where the scores count");
        visitor.seesHeading("Where the scores count");
        keys.enters(AriaRole.BUTTON, "Take this gradebook");
        visitor.seesHeading("Who is who").keys("j", "Enter").sees("100431 is 00100431");
        keys.enters(AriaRole.LINK, "On: where columns go");
        visitor.seesHeading("Where columns go");
        keys.enters(AriaRole.BUTTON, "On: what will change");
        visitor.seesHeading("What will change");
        keys.enters(AriaRole.BUTTON, "Write 23 scores");

        visitor.seesHeading("Transfer T").sees("read back and compared");
        assertThat(course.scores()).hasSize(23);
    }
}
