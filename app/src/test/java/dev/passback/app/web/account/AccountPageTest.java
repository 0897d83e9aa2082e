package dev.passback.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import org.junit.jupiter.api.Test;

class AccountPageTest {
    private static final String NEW_PASSWORD = "another long password";

    private final Site site = Site.shared();
    private final Person person = site.person(Role.AUDITOR);
    private final Browser browser = site.signedIn(person);

    @Test
    void peopleChooseWhatTheyAreCalled() {
        PageSeen changed = browser.get("/account").submit("/account", "display", "Ada Lovelace");

        assertThat(changed.text(".me a")).isEqualTo("Ada Lovelace");
        assertThat(browser.get("/account").submit("/account", "display", " ").text("[role=alert]"))
                .contains("1 to 100");
    }

    @Test
    void aNewPasswordTakesTheOldOneAndEndsAllSessions() {
        Browser elsewhere = site.signedIn(person);

        PageSeen changed =
                browser.get("/account").submit("/account/password", "old", Site.PASSWORD, "password", NEW_PASSWORD);

        assertThat(changed.path()).isEqualTo("/sign-in?changed");
        assertThat(changed.text("[role=status]")).contains("Sign in with the new one");
        assertThat(elsewhere.get("/").path()).isEqualTo("/sign-in");
        assertThat(changed.submit("/sign-in", "name", person.name(), "password", NEW_PASSWORD)
                        .path())
                .isEqualTo("/");
    }

    @Test
    void withoutTheOldPasswordThereIsNoNewOneHoweverOftenItIsTried() {
        for (int i = 0; i < 5; i++) {
            assertThat(wrong().text("[role=alert]")).isEqualTo("The present password is not right.");
        }

        assertThat(wrong().text("[role=alert]")).contains("too many tries");
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThat(browser.get("/account")
                        .submit("/account/password", "old", Site.PASSWORD, "password", "short")
                        .text("[role=alert]"))
                .contains("at least 12");
    }

    @Test
    void theLanguageThatIsChosenStays() {
        assertThat(browser.get("/account?language=es").text("h1")).isEqualTo("Su cuenta");
        assertThat(browser.get("/account/tokens").text("h1")).isEqualTo("Tokens para programas");
    }

    private PageSeen wrong() {
        return browser.get("/account").submit("/account/password", "old", "a guess", "password", NEW_PASSWORD);
    }
}
