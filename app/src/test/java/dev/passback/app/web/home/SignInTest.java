package dev.passback.app.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final Site site = Site.shared();

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        assertThat(site.stranger().get("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void aPersonSignsInAndComesToWhereTheyWanted() {
        Person person = site.person(Role.INSTRUCTOR);
        Browser browser = site.stranger();

        String path = browser.get("/history")
                .submit("/sign-in", "name", person.name(), "password", Site.PASSWORD)
                .path();

        assertThat(path).startsWith("/history");
    }

    @Test
    void aWrongPasswordAndANameThatIsNotThereAreToldAlike() {
        Person person = site.person(Role.INSTRUCTOR);

        String wrong = refused(person.name(), "not the password");
        String nobody = refused("nobody-of-that-name", Site.PASSWORD);

        assertThat(wrong).isEqualTo(nobody).contains("not right");
    }

    @Test
    void afterTooManyTriesEvenTheRightPasswordHasToWait() {
        Person person = site.person(Role.INSTRUCTOR);
        for (int i = 0; i < 5; i++) {
            refused(person.name(), "guess number " + i);
        }

        assertThat(refused(person.name(), Site.PASSWORD)).contains("too many tries");
    }

    @Test
    void aSessionEndsWhenItsPersonIsDisabled() {
        Person person = site.person(Role.INSTRUCTOR);
        Browser browser = site.signedIn(person);
        assertThat(browser.get("/").path()).isEqualTo("/");

        site.stores().with(store -> {
            store.people()
                    .save(new Person(
                            person.name(),
                            person.display(),
                            person.role(),
                            person.password(),
                            Optional.empty(),
                            person.created(),
                            true,
                            person.epoch()));
            return true;
        });

        assertThat(browser.get("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void aFormWithoutItsHiddenWordIsRefused() {
        Browser browser = site.signedIn(Role.INSTRUCTOR);

        assertThat(browser.post("/sign-out", List.of(Map.entry("a", "b"))).status())
                .isEqualTo(403);
        assertThat(browser.get("/").path()).isEqualTo("/");
    }

    @Test
    void nobodyMakesAFirstAdministratorWhereSomebodyIs() {
        site.person(Role.INSTRUCTOR);

        assertThat(site.stranger().get("/setup?word=guessed").status()).isEqualTo(404);
    }

    private String refused(String name, String password) {
        return site.stranger()
                .get("/sign-in")
                .submit("/sign-in", "name", name, "password", password)
                .text("[role=alert]");
    }
}
