package dev.passback.app.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeoplePageTest {
    private static final String NEW_PASSWORD = "another long password";

    private final Site site = Site.shared();
    private final Person administrator = site.person(Role.ADMINISTRATOR);
    private final Browser browser = site.signedIn(administrator);

    @Test
    void somebodyIsAddedAndSignsIn() {
        String name = "added-" + administrator.name();

        PageSeen added = add(name, Site.PASSWORD);

        assertThat(added.text("[role=status]")).isEqualTo("Ada can sign in now.");
        assertThat(added.texts("tbody tr")).contains(name + " Ada Instructor here, with a password may come in");
        assertThat(signIn(name, Site.PASSWORD).path()).isEqualTo("/");
        assertThat(audited()).extracting(AuditEvent::subject).contains("person " + name);
    }

    @Test
    void aNameThatIsTakenOrOddAndAPasswordThatIsShortAreRefused() {
        assertThat(add(administrator.name(), Site.PASSWORD).text("[role=alert]"))
                .contains("has this name already");
        assertThat(add("..", Site.PASSWORD).text("[role=alert]")).startsWith("A name has");
        PageSeen refused = add("short-" + administrator.name(), "short");
        assertThat(refused.text("[role=alert]")).contains("at least 12");
        assertThat(refused.document().select("input[name=name]").val()).isEqualTo("short-" + administrator.name());
    }

    @Test
    void aNewRoleEndsTheSessionsAndHoldsFromThenOn() {
        Person person = site.person(Role.INSTRUCTOR);
        Browser theirs = site.signedIn(person);

        PageSeen changed = page(person).submit(form(person, ""), "display", "Grace", "role", "AUDITOR");

        assertThat(changed.text("h1")).isEqualTo("Grace");
        assertThat(theirs.get("/").path()).isEqualTo("/sign-in");
        assertThat(site.signedIn(person).get("/account").text("main")).contains("Auditor");
    }

    @Test
    void anotherDisplayNameEndsNoSession() {
        Person person = site.person(Role.INSTRUCTOR);
        Browser theirs = site.signedIn(person);

        page(person).submit(form(person, ""), "display", "Grace");

        assertThat(theirs.get("/").text(".me a")).isEqualTo("Grace");
    }

    @Test
    void whoeverIsDisabledIsOutAtOnceUntilTheyAreEnabled() {
        Person person = site.person(Role.INSTRUCTOR);
        Browser theirs = site.signedIn(person);

        PageSeen disabled = page(person).submit(form(person, "/disabled"));

        assertThat(theirs.get("/").path()).isEqualTo("/sign-in");
        assertThat(signIn(person.name(), Site.PASSWORD).text("[role=alert]")).contains("not right");
        disabled.submit(form(person, "/disabled"));
        assertThat(signIn(person.name(), Site.PASSWORD).path()).isEqualTo("/");
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndEndsTheSessions() {
        Person person = site.person(Role.INSTRUCTOR);
        Browser theirs = site.signedIn(person);

        assertThat(page(person)
                        .submit(form(person, "/password"), "password", "short")
                        .text("[role=alert]"))
                .contains("at least 12");
        page(person).submit(form(person, "/password"), "password", NEW_PASSWORD);

        assertThat(theirs.get("/").path()).isEqualTo("/sign-in");
        assertThat(signIn(person.name(), Site.PASSWORD).path()).startsWith("/sign-in");
        assertThat(signIn(person.name(), NEW_PASSWORD).path()).isEqualTo("/");
    }

    @Test
    void nobodyButAdministratorsComesNear() {
        for (Role role : List.of(Role.INSTRUCTOR, Role.AUDITOR)) {
            Browser other = site.signedIn(role);
            assertThat(other.get("/people").status()).isEqualTo(403);
            assertThat(other.get("/people/" + administrator.name()).status()).isEqualTo(403);
            assertThat(other.post("/people", List.of(Map.entry("name", "x"))).status())
                    .isEqualTo(403);
        }
        assertThat(browser.get("/people/nobody-of-that-name").status()).isEqualTo(404);
    }

    private PageSeen add(String name, String password) {
        return browser.get("/people")
                .submit("/people", "name", name, "display", "Ada", "role", "INSTRUCTOR", "password", password);
    }

    private PageSeen page(Person person) {
        return browser.get(form(person, ""));
    }

    private static String form(Person person, String what) {
        return "/people/" + person.name() + what;
    }

    private PageSeen signIn(String name, String password) {
        return site.stranger().get("/sign-in").submit("/sign-in", "name", name, "password", password);
    }

    private List<AuditEvent> audited() {
        return site
                .stores()
                .with(store -> store.audit().latest(Optional.of(administrator.name()), Long.MAX_VALUE, 50))
                .stream()
                .filter(event -> event.action() == Action.CREATED)
                .toList();
    }
}
