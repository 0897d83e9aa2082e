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
import java.util.Optional;
import java.util.stream.Stream;

/** Who comes during one test, each with a browser that knows nothing of the others; and regulars, whose browsers stay open. */
public final class Visitors implements AutoCloseable {
    /** Signing in once is enough for all tests that only look. */
    private static final Map<Person, List<Cookie>> SESSIONS = new HashMap<>();

    private final Chromium chromium;
    private final Regulars regulars;
    private final List<Visitor> came = new ArrayList<>();
    private final List<Visitor> stay = new ArrayList<>();

    Visitors(Chromium chromium, Regulars regulars) {
        this.chromium = chromium;
        this.regulars = regulars;
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

    /**
     * For tests that only look at pages.
     *
     * @return somebody whose browser stays open for the tests to come, signed in if there is a person
     */
    public Visitor regular(Site site, Optional<Person> person, Look look) {
        Visitor visitor = regulars.of(site, person, look.language(), () -> {
            Visitor fresh = new Visitor(chromium.fresh(site.address(), look), site.address());
            person.ifPresent(who -> fresh.context().addCookies(SESSIONS.computeIfAbsent(who, this::session)));
            return fresh;
        });
        stay.add(visitor);
        // of a test before, which failed
        visitor.troubles();
        return visitor.looks(look);
    }

    private List<Cookie> session(Person person) {
        Visitor visitor = come().signsIn(person).isAt("/");
        return visitor.context().cookies();
    }

    /** Requires that nothing went wrong on any page, beside what the test looked at. */
    void requireNoTroubles() {
        List<String> troubles = Stream.concat(came.stream(), stay.stream())
                .flatMap(visitor -> visitor.troubles().stream())
                .toList();
        if (!troubles.isEmpty()) {
            throw new AssertionError("pages had troubles:\n" + String.join("\n", troubles));
        }
    }

    /** Keeps what each sees now, as a picture and as text, for whoever wonders why a test failed. */
    void keep(Path folder, String test) {
        try {
            Files.createDirectories(folder);
            List<Visitor> all = Stream.concat(came.stream(), stay.stream()).toList();
            for (int i = 0; i < all.size(); i++) {
                Page page = all.get(i).page();
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
        stay.clear();
    }
}
