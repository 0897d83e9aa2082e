package dev.passback.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.serve.MovedClock;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Signing in at an institution's server, with a real one: nothing of the protocol is made up here. */
class InstitutionSignInTest {
    private static final String START = "/sign-in/at/institution";
    private static final Issuer ISSUER = Issuer.start();
    private static final Site SITE = Site.of(ISSUER.institution(Optional.empty()));
    private static final Site WELCOMING = Site.of(ISSUER.institution(Optional.of(Role.INSTRUCTOR)));
    private static final AtomicInteger IDS = new AtomicInteger();

    private final String id = "u" + IDS.incrementAndGet();

    @AfterEach
    void giveFreshCodesAgain() {
        ISSUER.codesAreOlderBy(Duration.ZERO);
    }

    @AfterAll
    static void close() {
        SITE.close();
        WELCOMING.close();
        ISSUER.close();
    }

    @Test
    void whoeverWasAddedComesInByTheNameThatTheServerTells() {
        added(SITE, "ana-" + id);
        enrolled("ana-" + id);

        PageSeen page = comesIn(SITE.stranger());

        assertThat(page.path()).isEqualTo("/");
        assertThat(page.text(".me")).contains("ana-" + id);
        assertThat(found(SITE, "ana-" + id).orElseThrow().subject()).contains(ISSUER.address() + " " + id);
        assertThat(deeds(SITE, "ana-" + id)).contains(Action.SIGNED_IN, Action.CHANGED);
    }

    @Test
    void theyComeToWhereTheyWanted() {
        added(SITE, "ana-" + id);
        enrolled("ana-" + id);
        Browser browser = SITE.stranger();

        browser.get("/history");

        assertThat(comesIn(browser).path()).startsWith("/history");
    }

    @Test
    void theSecondTimeTheyAreKnownByTheirIdWhateverTheyAreCalledThere() {
        added(SITE, "ana-" + id);
        enrolled("ana-" + id);
        comesIn(SITE.stranger());
        enrolled("somebody-else-" + id);

        PageSeen page = comesIn(SITE.stranger());

        assertThat(page.text(".me")).contains("ana-" + id);
    }

    @Test
    void nobodyElseGetsTheirPlaceByTheirName() {
        added(SITE, "ana-" + id);
        enrolled("ana-" + id);
        comesIn(SITE.stranger());
        ISSUER.enrol("other-" + id, Map.of("preferred_username", "ana-" + id));

        PageSeen page = comesIn(SITE.stranger(), "other-" + id);

        assertThat(page.path()).isEqualTo("/sign-in?stranger");
    }

    @Test
    void aPasswordIsNotGonePastByANameElsewhere() {
        Person administrator = SITE.person(Role.ADMINISTRATOR);
        enrolled(administrator.name());

        assertThat(comesIn(SITE.stranger()).path()).isEqualTo("/sign-in?stranger");
        assertThat(found(SITE, administrator.name()).orElseThrow().subject()).isEmpty();
    }

    @Test
    void whoeverWasNotAddedIsRefused() {
        enrolled("nobody-" + id);

        PageSeen page = comesIn(SITE.stranger());

        assertThat(page.path()).isEqualTo("/sign-in?stranger");
        assertThat(page.text("[role=alert]")).contains("not let in");
        assertThat(found(SITE, "nobody-" + id)).isEmpty();
        assertThat(deeds(SITE, "somebody")).contains(Action.SIGN_IN_FAILED);
    }

    @Test
    void whereEverybodyIsWelcomeAStrangerGetsTheRoleThatWasSaid() {
        WELCOMING.person(Role.ADMINISTRATOR);
        ISSUER.enrol(id, Map.of("preferred_username", "eve-" + id, "name", "Eve Example"));

        PageSeen page = comesIn(WELCOMING.stranger());

        assertThat(page.text(".me")).contains("Eve Example");
        Person made = found(WELCOMING, "eve-" + id).orElseThrow();
        assertThat(made.role()).isEqualTo(Role.INSTRUCTOR);
        assertThat(made.password()).isEmpty();
        assertThat(deeds(WELCOMING, "eve-" + id)).contains(Action.CREATED, Action.SIGNED_IN);
    }

    @Test
    void beforeThereIsAnAdministratorNobodyIsWelcome() {
        enrolled("early-" + id);
        try (Site site = Site.of(ISSUER.institution(Optional.of(Role.INSTRUCTOR)))) {
            assertThat(comesIn(site.stranger()).path()).isEqualTo("/sign-in?stranger");
            assertThat(site.setup()).hasPath("/setup");
        }
    }

    @Test
    void aNameThatCannotBeOneIsRefused() {
        WELCOMING.person(Role.ADMINISTRATOR);
        enrolled("../" + id);

        assertThat(comesIn(WELCOMING.stranger()).path()).isEqualTo("/sign-in?stranger");
    }

    @Test
    void whoeverIsDisabledIsToldWhatStrangersAreTold() {
        Person ana = added(SITE, "ana-" + id);
        enrolled(ana.name());
        Browser browser = SITE.stranger();
        comesIn(browser);
        SITE.stores().with(store -> store.people().change(ana.name(), person -> person.disabled(true)));

        assertThat(browser.get("/").path()).isEqualTo("/sign-in");
        assertThat(comesIn(SITE.stranger()).path()).isEqualTo("/sign-in?stranger");
    }

    @Test
    void anAdministratorAddsPeopleWithoutAPasswordAndSettlesThemAnew() {
        Browser administrator = SITE.signedIn(Role.ADMINISTRATOR);
        String name = "ben-" + id;
        administrator
                .get("/people")
                .submit("/people", "name", name, "display", "Ben", "role", "INSTRUCTOR", "password", "");
        enrolled(name);
        Browser his = SITE.stranger();
        comesIn(his);
        ISSUER.enrol("new-" + id, Map.of("preferred_username", name));
        assertThat(comesIn(SITE.stranger(), "new-" + id).path()).isEqualTo("/sign-in?stranger");

        administrator.get("/people/" + name).submit("/people/" + name + "/elsewhere");

        assertThat(his.get("/").path()).isEqualTo("/sign-in");
        assertThat(comesIn(SITE.stranger(), "new-" + id).text(".me")).contains("Ben");
        assertThat(comesIn(SITE.stranger()).path()).isEqualTo("/sign-in?stranger");
    }

    @Test
    void whoAdministersKeepsTheirOwnPassword() {
        Browser administrator = SITE.signedIn(Role.ADMINISTRATOR);

        PageSeen own = administrator.get("/people/" + administrator.person());

        assertThat(own.document().select("form").eachAttr("action"))
                .doesNotContain("/people/" + administrator.person() + "/elsewhere");
    }

    @Test
    void whoeverHasNoPasswordCannotSignInWithOne() {
        Person ana = added(SITE, "ana-" + id);

        PageSeen page = SITE.stranger().get("/sign-in").submit("/sign-in", "name", ana.name(), "password", "");

        assertThat(page.path()).isEqualTo("/sign-in?refused");
    }

    @Test
    void theCodeOfSomebodyElsesBrowserIsRefused() {
        added(SITE, "ana-" + id);
        enrolled("ana-" + id);
        URI back = comesBack();

        assertThat(SITE.stranger().get(back.toString()).path()).isEqualTo("/sign-in?stranger");
    }

    @Test
    void aWrongStateIsRefused() {
        added(SITE, "ana-" + id);
        enrolled("ana-" + id);
        Browser browser = SITE.stranger();
        comesIn(browser);
        browser.get("/").submit("/sign-out");
        URI back = browser.leads(browser.leads(URI.create(START)));

        PageSeen page = browser.get(back.toString().replaceFirst("state=[^&]*", "state=forged"));

        assertThat(page.path()).isEqualTo("/sign-in?stranger");
    }

    @Test
    void aCodeThatExpiredIsRefused() {
        added(SITE, "ana-" + id);
        enrolled("ana-" + id);
        ISSUER.codesAreOlderBy(Duration.ofHours(1));

        assertThat(comesIn(SITE.stranger()).path()).isEqualTo("/sign-in?stranger");
    }

    @Test
    void aTokenThatAnotherKeySignedIsRefused() {
        try (Issuer own = Issuer.start();
                Site site = Site.of(own.institution(Optional.empty()))) {
            added(site, "ana-" + id);
            own.enrol(id, Map.of("preferred_username", "ana-" + id));
            assertThat(comesIn(site.stranger(), id).path()).isEqualTo("/");

            own.signByAnotherKey();

            assertThat(comesIn(site.stranger(), id).path()).isEqualTo("/sign-in?stranger");
        }
    }

    @Test
    void itIsTheFlowWithProofStateAndNonceAndALinkLeadsThere() {
        PageSeen page = SITE.stranger().get("/sign-in");

        URI there = SITE.stranger().leads(URI.create(START));

        // a form could not lead there: the policy lets forms go to ourselves only, also by a redirect
        assertThat(page.header("Content-Security-Policy")).contains("form-action 'self'");
        assertThat(page.document().select("a[href=" + START + "]").text()).isEqualTo("Sign in with Example College");
        assertThat(page.document().select("form").eachAttr("action")).containsOnly("/sign-in");
        assertThat(there.toString())
                .startsWith(ISSUER.address() + "/oauth2/authorize?response_type=code")
                .contains("code_challenge_method=S256", "state=", "nonce=", "scope=openid%20profile");
    }

    @Test
    void aServerThatIsAwayKeepsNobodyFromStartingAndIsAskedAgain() {
        Issuer before = Issuer.start();
        Institution institution = before.institution(Optional.empty());
        before.close();
        MovedClock clock = new MovedClock(Instant.now());
        try (Site site = Site.of(institution, clock)) {
            added(site, "ana-" + id);
            Person local = site.person(Role.INSTRUCTOR);

            PageSeen page = site.stranger().get(START);

            assertThat(page.path()).isEqualTo("/sign-in?away");
            assertThat(page.text("[role=alert]")).startsWith("Example College does not answer");
            assertThat(site.signedIn(local).get("/").status()).isEqualTo(200);

            try (Issuer back = Issuer.startAt(institution.issuer())) {
                back.enrol(id, Map.of("preferred_username", "ana-" + id));
                assertThat(site.stranger().get(START).path()).isEqualTo("/sign-in?away");
                clock.pass(Duration.ofSeconds(11));
                assertThat(comesIn(site.stranger(), id).path()).isEqualTo("/");
            }
        }
    }

    @Test
    void whereNoServerIsNamedNothingOfThisShows() {
        Site without = Site.shared();

        assertThat(without.stranger().get("/sign-in").document().select("a.button"))
                .isEmpty();
        assertThat(without.parts(Institution.class)).isEmpty();
        assertThat(without.parts(JwtDecoderFactory.class)).isEmpty();
        assertThat(without.stranger().get(START).path()).isEqualTo("/sign-in");
    }

    private URI comesBack() {
        Browser browser = SITE.stranger();
        comesIn(browser);
        browser.get("/").submit("/sign-out");
        return browser.leads(browser.leads(URI.create(START)));
    }

    private PageSeen comesIn(Browser browser) {
        return comesIn(browser, id);
    }

    private static PageSeen comesIn(Browser browser, String id) {
        return browser.get(START).submit("/login", "username", id, "password", Issuer.password());
    }

    private void enrolled(String name) {
        ISSUER.enrol(id, Map.of("preferred_username", name));
    }

    /** {@return somebody whom an administrator added to sign in there} */
    private static Person added(Site site, String name) {
        Person person = Person.elsewhere(name, name, Role.INSTRUCTOR, Instant.now());
        site.stores().with(store -> store.people().add(person));
        return person;
    }

    private static Optional<Person> found(Site site, String name) {
        return site.stores().with(store -> store.people().find(name));
    }

    private static List<Action> deeds(Site site, String person) {
        return site.stores().with(store -> store.audit().latest(Optional.of(person), Long.MAX_VALUE, 100)).stream()
                .map(AuditEvent::action)
                .toList();
    }
}
