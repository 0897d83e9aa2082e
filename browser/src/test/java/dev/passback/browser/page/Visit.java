package dev.passback.browser.page;

import dev.passback.app.people.Person;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import java.util.Optional;

/**
 * A page with something on it.
 *
 * @param person who is signed in; nobody before that
 * @param status what the page answers with
 */
record Visit(Site site, Optional<Person> person, String address, int status) {

    /** {@return somebody who has opened the page} */
    Visitor by(Visitors visitors, Look look) {
        return visitors.regular(site, person, look).opens(address, status);
    }
}
