package dev.passback.browser.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Visiting.class)
class RolesFlowTest {

    @Test
    void anAdministratorIsOfferedThePeople(Visitors visitors) {
        Visitor visitor = visitors.come(Site.shared().person(Role.ADMINISTRATOR), Look.USUAL);

        visitor.opens("/");

        assertThat(visitor.named(AriaRole.LINK, "People")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"INSTRUCTOR", "AUDITOR"})
    void othersAreNotAndAreRefusedWithAWayOn(Role role, Visitors visitors) {
        Person person = Site.shared().person(role);
        Visitor visitor = visitors.come(person, Look.USUAL);

        visitor.opens("/").seesNo(AriaRole.LINK, "People");
        visitor.opens("/people", 403).seesHeading("You may not do that").sees(person.display());

        visitor.follows("To the first page").isAt("/");
    }
}
