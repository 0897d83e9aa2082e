package dev.passback.browser.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Tokens;
import dev.passback.app.web.Course;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People try requests of the API from the pages that describe it. */
@ExtendWith(Visiting.class)
class ApiDocsFlowTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);

    @Test
    void aRequestIsTriedWithATokenThatIsKeptNowhere(Visitors visitors) {
        String token = token(Set.of(Scope.READ));
        Visitor visitor = visitors.come(person, Look.USUAL).opens("/api/docs/me");
        Page page = visitor.page();
        visitor.types("Your token", token).unfolds("/api/v1/me");

        Locator tried = tries(page, "me-show");

        assertThat(tried.getByRole(AriaRole.STATUS)).hasText("200");
        assertThat(tried.locator("[data-headers]")).containsText("content-type: application/json");
        assertThat(tried.locator("[data-body]")).containsText("\"person\": \"" + person.name() + "\"");
        assertThat(tried.locator("[data-cut]")).isHidden();
        assertThat(page.url()).doesNotContain(token).endsWith("/api/docs/me");
        assertThat((String)
                        page.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie, history.state])"))
                .doesNotContain(token);
        assertThat(page.getByLabel("Your token")).hasAttribute("type", "password");

        page.reload();

        assertThat(page.getByLabel("Your token")).hasValue("");
    }

    @Test
    void partsOfTheAddressTheQueryFilesAndJsonAreSent(Visitors visitors) {
        // a name with signs that mean something in addresses
        Course course = Course.of(site, person.name());
        Visitor visitor = visitors.come(person, Look.USUAL);
        Page page = visitor.page();
        String token = token(EnumSet.of(Scope.READ, Scope.TRANSFER));

        opens(visitor, "gradebooks", token, "gradebooks-roster");
        input(page, "gradebooks-roster", "name").fill(course.name());
        assertThat(tries(page, "gradebooks-roster").locator("[data-body]"))
                .containsText("\"gradebook\": \"" + course.name() + "\"");

        opens(visitor, "history", token, "history-list");
        input(page, "history-list", "limit").fill("1");
        assertThat(tries(page, "history-list").locator("[data-body]")).containsText("\"transfers\": []");

        ScoreFile scores = ScoreFile.sample("iclicker-week-1.csv");
        FilePayload file = new FilePayload(scores.name(), "text/csv", scores.content());
        opens(visitor, "inspect", token, "inspect-inspect");
        input(page, "inspect-inspect", "file").setInputFiles(file);
        assertThat(tries(page, "inspect-inspect").locator("[data-body]")).containsText("\"title\": \"Session 1\"");

        opens(visitor, "plans", token, "plans-make", "plans-decide", "plans-remove");
        input(page, "plans-make", "file").setInputFiles(file);
        input(page, "plans-make", "gradebook").fill(course.name());
        Locator made = tries(page, "plans-make");
        assertThat(made.getByRole(AriaRole.STATUS)).hasText("201");
        String plan =
                made.locator("[data-headers]").innerText().replaceFirst("(?s).*location: \\S*/plans/(\\S+).*", "$1");

        input(page, "plans-decide", "id").fill(plan);
        page.locator("#plans-decide textarea").fill("{\"blanks\": \"zero\"}");
        assertThat(tries(page, "plans-decide").getByRole(AriaRole.STATUS)).hasText("200");

        input(page, "plans-remove", "id").fill(plan);
        assertThat(tries(page, "plans-remove").getByRole(AriaRole.STATUS)).hasText("204");
    }

    @Test
    void withoutJavaScriptEverythingIsToldAndNothingIsSent(Visitors visitors) {
        Visitor visitor = visitors.come(Look.USUAL.withoutScripts())
                .signsIn(person)
                .isAt("/")
                .opens("/api/docs")
                .follows("GET /api/v1/me")
                .sees("Whose token this is, and what it is for")
                .seesNo(AriaRole.BUTTON, "Send");
        assertThat(visitor.page().locator("noscript p")).isVisible();
        assertThat(visitor.page().locator("#me-show pre").last())
                .containsText(site.address().resolve("/api/v1/me").toString());

        visitor.opens("/api/docs/runs").unfolds("Show a run");
        input(visitor.page(), "runs-show", "id").fill("7");
        input(visitor.page(), "runs-show", "id").press("Enter");

        assertThat(visitor.page().url()).endsWith("/api/docs/runs");
    }

    /** Opens requests of a topic, with the token that each of its pages is told anew. */
    private static void opens(Visitor visitor, String topic, String token, String... endpoints) {
        visitor.opens("/api/docs/" + topic + "?open=" + String.join("&open=", endpoints))
                .types("Your token", token);
    }

    private String token(Set<Scope> scopes) {
        return site.part(Tokens.class).issue(person, "tries", scopes, 1).text();
    }

    private static Locator input(Page page, String endpoint, String name) {
        return page.locator("#" + endpoint + " [name=" + name + "]");
    }

    /** Sends what is filled in. */
    private static Locator tries(Page page, String endpoint) {
        Locator form = page.locator("#" + endpoint + " form");
        form.getByText("Send").click();
        assertThat(form.locator(".answer")).isVisible();
        return form;
    }
}
