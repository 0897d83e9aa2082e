package dev.passback.browser.kit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import dev.passback.app.people.Person;
import dev.passback.app.web.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Somebody at a browser of their own. Everything waits until what it concerns is there. */
public final class Visitor {
    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private final Troubles troubles;
    private int clicks;

    Visitor(BrowserContext context, URI site) {
        this.context = context;
        this.site = site;
        troubles = new Troubles(context, site);
        page = context.newPage();
    }

    /** {@return the page as it is, for what has no word here} */
    public Page page() {
        return page;
    }

    public Visitor opens(String address) {
        return opens(address, 200);
    }

    /** Opens a page that answers with that status. */
    public Visitor opens(String address, int status) {
        String whole = site.resolve(address).toString();
        if (status >= 400) {
            troubles.expectRefusal(whole);
        }
        Response response = page.navigate(whole);
        Assertions.assertThat(response.status()).as(address).isEqualTo(status);
        return this;
    }

    /** Looks at the page that is open in another way: at another size, in other colours. */
    public Visitor looks(Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(look.colours()));
        if (look.scale() != 1) {
            CDPSession chromium = context.newCDPSession(page);
            chromium.send("Emulation.setDeviceMetricsOverride", look.metrics());
            chromium.detach();
        }
        return this;
    }

    public Visitor signsIn(Person person) {
        return opens("/sign-in").signsIn(person.name(), Site.PASSWORD);
    }

    /** Fills the form of the page for it. */
    public Visitor signsIn(String name, String password) {
        return types("Name", name).types("Password", password).presses("Sign in");
    }

    public Visitor types(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    /** Chooses from a list. */
    public Visitor chooses(String label, String option) {
        clicks++;
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .selectOption(option);
        return this;
    }

    /** Types what to look for. */
    public Visitor searches(String words) {
        page.getByRole(AriaRole.SEARCHBOX).fill(words);
        return this;
    }

    /** Ticks a box, or takes one of several. */
    public Visitor ticks(String label) {
        clicks++;
        page.getByLabel(label).check();
        return this;
    }

    public Visitor choosesFile(String label, String name, byte[] content) {
        clicks++;
        // the page's script carries the file on
        page.waitForLoadState();
        page.getByLabel(label).setInputFiles(new FilePayload(name, "text/csv", content));
        return this;
    }

    public Visitor presses(String button) {
        clicks++;
        named(AriaRole.BUTTON, button).click();
        return this;
    }

    public Visitor follows(String link) {
        clicks++;
        named(AriaRole.LINK, link).click();
        return this;
    }

    /** Opens what is folded under that summary. */
    public Visitor unfolds(String summary) {
        clicks++;
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
        return this;
    }

    /** Presses keys one after the other, by their names: {@code Tab}, {@code Enter}, {@code j}. */
    public Visitor keys(String... keys) {
        // the page's script listens to some of them
        page.waitForLoadState();
        List.of(keys).forEach(page.keyboard()::press);
        return this;
    }

    /** {@return the file that pressing a button or following a link brings} */
    public Path downloads(AriaRole role, String name) {
        clicks++;
        Download download = page.waitForDownload(() -> named(role, name).click());
        return download.path();
    }

    /** Requires that a page of that heading is shown. */
    public Visitor seesHeading(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(heading)))
                .isVisible();
        return this;
    }

    public Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** Requires that what is typed goes into that field. A page gives the focus a moment after it has loaded. */
    public Visitor seesFocusOn(String label) {
        assertThat(page.getByLabel(label)).isFocused();
        return this;
    }

    public Visitor seesNo(AriaRole role, String name) {
        assertThat(named(role, name)).hasCount(0);
        return this;
    }

    /** Requires that the page of that path comes, whatever follows the path. */
    public Visitor isAt(String path) {
        page.waitForURL((String address) -> URI.create(address).getPath().equals(path));
        return this;
    }

    /** {@return how often something was clicked, chosen or ticked until now} */
    public int clicks() {
        return clicks;
    }

    /** Keeps a picture for the documentation, where somebody asked for pictures. */
    public Visitor pictured(String name) {
        Pictures.take(page, name);
        return this;
    }

    public Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    BrowserContext context() {
        return context;
    }

    /** {@return what went wrong beside what the test looked at, since it was asked last} */
    List<String> troubles() {
        // whatever Chromium told until now arrives before this answer
        page.title();
        return troubles.taken();
    }
}
