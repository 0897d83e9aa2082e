package dev.passback.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.web.Site;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenAccessTest {
    private final Site site = Site.shared();

    @Test
    void aTokenTellsWhoseItIsAndWhatItIsFor() {
        Person person = site.person(Role.INSTRUCTOR);

        Heard me = Program.of(site, person, Set.of(Scope.READ, Scope.MANAGE))
                .get("/me")
                .with(200);

        assertThat(me.json().get("person").stringValue()).isEqualTo(person.name());
        assertThat(me.json().get("role").stringValue()).isEqualTo("instructor");
        assertThat(me.json().get("scopes").toString()).isEqualTo("[\"manage\",\"read\"]");
    }

    @Test
    void withoutATokenNobodyIsLetIn() {
        Heard refused = Program.saying(site, "").get("/me").with(401);

        assertThat(refused.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"passback\"");
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenThatIsNoneIsToldSo() {
        Heard refused = Program.saying(site, "Bearer pb_guessed").get("/me").with(401);

        assertThat(refused.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
        assertThat(Program.saying(site, "Basic YTpi").get("/me").with(401).code())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void aTokenIsForItsScopesOnly() {
        Heard refused = Program.of(site, site.person(Role.INSTRUCTOR), Set.of(Scope.TRANSFER))
                .get("/me")
                .with(403);

        assertThat(refused.code()).isEqualTo("SCOPE_MISSING");
        assertThat(refused.header("WWW-Authenticate")).contains("scope=\"read\"");
    }

    @Test
    void theSessionOfABrowserLetsNoProgramIn() {
        assertThat(site.signedIn(Role.ADMINISTRATOR).get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void whatIsRefusedBeforeAnythingIsLookedForIsToldAlike() {
        Heard refused = Program.of(site, Role.INSTRUCTOR).get("/gradebooks/%0A").with(400);

        assertThat(refused.code()).isEqualTo("INVALID");
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        Program program = Program.of(site, Role.INSTRUCTOR);

        assertThat(program.get("/no-such-thing").with(404).code()).isEqualTo("NOT_FOUND");
        assertThat(program.delete("/me").with(405).code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(program.delete("/me").header("Allow")).contains("GET");
    }
}
