package dev.passback.browser.flow;

import static org.assertj.core.api.Assertions.assertThat;

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
class SignInFlowTest {
    private final Site site = Site.shared();

    @ParameterizedTest
    @EnumSource(Role.class)
    void aPersonSignsInAndOut(Role role, Visitor visitor) {
        Person person = site.person(role);

        visitor.opens("/").isAt("/sign-in").seesHeading("Sign in");
        visitor.signsIn(person.name(), Site.PASSWORD).isAt("/").sees(person.display());
        visitor.presses("Sign out").isAt("/sign-in").sees("You are signed out.");

        visitor.opens("/").isAt("/sign-in");
    }

    @Test
    void theKeyboardIsEnoughToSignIn(Visitor visitor) {
        Person person = site.person(Role.INSTRUCTOR);
        visitor.opens("/sign-in").seesFocusOn("Name");

        visitor.page().keyboard().type(person.name());
        visitor.keys("Tab");
        visitor.page().keyboard().type(Site.PASSWORD);
        visitor.keys("Enter");

        visitor.isAt("/").sees(person.display());
    }

    @Test
    void aWrongPasswordIsToldAndTheNextTryIsTaken(Visitor visitor) {
        Person person = site.person(Role.AUDITOR);

        visitor.opens("/sign-in").signsIn(person.name(), "not the password").sees("is not right");

        visitor.signsIn(person.name(), Site.PASSWORD).isAt("/").sees(person.display());
    }

    @Test
    void aBrowserWithoutJavaScriptIsEnough(Visitors visitors) {
        Person person = site.person(Role.INSTRUCTOR);
        Visitor visitor = visitors.come(Look.USUAL.withoutScripts());

        visitor.signsIn(person).isAt("/").sees(person.display());
        visitor.presses("Sign out").sees("You are signed out.");
    }

    @Test
    void twoPeopleAtTwoBrowsersAreTwo(Visitors visitors) {
        Person one = site.person(Role.INSTRUCTOR);
        Person other = site.person(Role.INSTRUCTOR);
        Visitor first = visitors.come().signsIn(one);
        Visitor second = visitors.come().signsIn(other);

        first.opens("/").sees(one.display()).seesNo(AriaRole.LINK, other.display());
        second.opens("/").sees(other.display()).seesNo(AriaRole.LINK, one.display());
    }

    @Test
    void theSessionIsKeptFromScripts(Visitor visitor) {
        visitor.signsIn(site.person(Role.INSTRUCTOR)).isAt("/");

        assertThat(visitor.page().evaluate("document.cookie")).isEqualTo("");
    }
}
