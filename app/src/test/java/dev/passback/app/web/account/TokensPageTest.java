package dev.passback.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.TokenBearer;
import dev.passback.app.security.Tokens;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import org.junit.jupiter.api.Test;

class TokensPageTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);
    private final Browser browser = site.signedIn(person);

    @Test
    void aTokenIsShownOnceAndIsGoodForWhatWasTicked() {
        PageSeen made = make();

        String text = made.text("code.token");
        assertThat(browser.get("/account/tokens").text()).doesNotContain(text).contains("night job", "read", "never");
        assertThat(site.part(Tokens.class).authenticate(text))
                .map(TokenBearer::token)
                .hasValueSatisfying(token -> {
                    assertThat(token.person()).isEqualTo(person.name());
                    assertThat(token.scopes()).containsExactly(Scope.READ);
                });
        assertThat(browser.get("/account/tokens").text()).doesNotContain("never");
    }

    @Test
    void aRevokedTokenIsGoodForNothing() {
        PageSeen made = make();
        String text = made.text("code.token");
        String form = made.document().select("form[action$=/revoke]").attr("action");

        PageSeen revoked = made.submit(form);

        assertThat(revoked.text("main")).contains("good for nothing", "You have no tokens");
        assertThat(site.part(Tokens.class).authenticate(text)).isEmpty();
    }

    @Test
    void anotherPersonsTokenIsNotThere() {
        PageSeen made = make();
        String form = made.document().select("form[action$=/revoke]").attr("action");
        PageSeen theirs = site.signedIn(Role.INSTRUCTOR).get("/account/tokens");

        theirs.document().select("form[action=/account/tokens]").attr("action", form);

        assertThat(theirs.submit(form).status()).isEqualTo(404);
        assertThat(site.part(Tokens.class).authenticate(made.text("code.token")))
                .isPresent();
    }

    @Test
    void anAdministratorRevokesATokenOfSomebodyElse() {
        PageSeen made = make();
        String form = made.document().select("form[action$=/revoke]").attr("action");

        PageSeen revoked = site.signedIn(Role.ADMINISTRATOR)
                .get("/people/" + person.name())
                .submit(form);

        assertThat(revoked.path()).isEqualTo("/people/" + person.name());
        assertThat(site.part(Tokens.class).authenticate(made.text("code.token")))
                .isEmpty();
    }

    @Test
    void nobodyIsOfferedMoreThanTheirRoleMayNorGetsIt() {
        Browser auditor = site.signedIn(Role.AUDITOR);
        PageSeen page = auditor.get("/account/tokens");

        assertThat(page.document().select("input[name=scopes]").eachAttr("value"))
                .containsExactly("READ");
        assertThat(page.submit("/account/tokens", "label", "x", "scopes", "ADMIN", "days", "3")
                        .text("[role=alert]"))
                .contains("A token needs");
    }

    private PageSeen make() {
        return browser.get("/account/tokens").submit("/account/tokens", "label", "night job", "days", "30");
    }
}
