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
        Visitor visitor = person.map(who -> visitors.come(who, look)).orElseGet(() -> visitors.come(site, look));
        return visitor.opens(address, status);
    }
}
