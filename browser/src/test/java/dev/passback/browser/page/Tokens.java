package dev.passback.browser.page;

import dev.passback.app.people.Person;
import dev.passback.app.web.Site;

/** People with a token for their programs. */
final class Tokens {
    private static final String PAGE = "/account/tokens";

    private Tokens() {}

    static String listed(Site site, Person person) {
        site.signedIn(person).get(PAGE).submit(PAGE, "label", "nightly export", "scopes", "READ");
        return PAGE;
    }

    static String ofSomebody(Site site, Person person) {
        listed(site, person);
        return "/people/" + person.name();
    }
}
