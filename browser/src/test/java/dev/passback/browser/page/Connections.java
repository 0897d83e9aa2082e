package dev.passback.browser.page;

import dev.passback.app.people.Person;
import dev.passback.app.web.Site;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections, each added as a person adds it. */
final class Connections {
    private static final String FORM = "/connections/_new/moodle";

    private static final AtomicInteger NAMES = new AtomicInteger();

    private Connections() {}

    static String listed(Site site, Person person) {
        one(site, person);
        return "/connections";
    }

    static String one(Site site, Person person) {
        return site.signedIn(person)
                .get(FORM)
                .submit(
                        FORM,
                        "name",
                        "moodle-" + NAMES.incrementAndGet(),
                        "url",
                        "https://8.8.8.8/moodle",
                        "secret",
                        "a word")
                .path();
    }
}
