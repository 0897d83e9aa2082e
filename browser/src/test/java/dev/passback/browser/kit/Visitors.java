package dev.passback.browser.kit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.passback.app.people.Person;
import dev.passback.app.web.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who comes during one test, each with a browser that knows nothing of the others. */
public final class Visitors implements AutoCloseable {
    /** Signing in once is enough for all tests that only look. */
    private static final Map<Person, List<Cookie>> SESSIONS = new HashMap<>();

    private final Chromium chromium;
    private final List<Visitor> came = new ArrayList<>();

    Visitors(Chromium chromium) {
        this.chromium = chromium;
    }

    public Visitor come() {
        return come(Look.USUAL);
    }

    public Visitor come(Look look) {
        return come(Site.shared(), look);
    }

    public Visitor come(Site site, Look look) {
        BrowserContext context = chromium.fresh(site.address(), look);
        Visitor visitor = new Visitor(context, site.address());
        came.add(visitor);
        return visitor;
    }

    /** {@return somebody who is signed in already} */
    public Visitor come(Person person, Look look) {
        Visitor visitor = come(look);
        visitor.context().addCookies(SESSIONS.computeIfAbsent(person, this::session));
        return visitor;
    }

    private List<Cookie> session(Person person) {
        Visitor visitor = come().signsIn(person).isAt("/");
        return visitor.context().cookies();
    }

    /** Requires that nothing went wrong on any page, beside what the test looked at. */
    void requireNoTroubles() {
        List<String> troubles =
                came.stream().flatMap(visitor -> visitor.troubles().stream()).toList();
        if (!troubles.isEmpty()) {
            throw new AssertionError("pages had troubles:\n" + String.join("\n", troubles));
        }
    }

    /** Keeps what each sees now, as a picture and as text, for whoever wonders why a test failed. */
    void keep(Path folder, String test) {
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < came.size(); i++) {
                Page page = came.get(i).page();
                String name = test + "-" + (i + 1);
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
                Files.writeString(folder.resolve(name + ".html"), page.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        came.forEach(visitor -> visitor.context().close());
        came.clear();
    }
}
