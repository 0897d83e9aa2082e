package dev.passback.browser.page;

import dev.passback.app.people.Person;
import dev.passback.app.web.Site;

/** Connections, each added as a person adds it. */
final class Connections {
    private static final String FORM = "/connections/_new/moodle";

    private Connections() {}

    static String listed(Site site, Person person) {
        one(site, person);
        return "/connections";
    }

    static String one(Site site, Person person) {
        return site.signedIn(person)
                .get(FORM)
                .submit(FORM, "name", "campus-" + person.name(), "url", "https://8.8.8.8/moodle", "secret", "a word")
                .path();
    }
}
