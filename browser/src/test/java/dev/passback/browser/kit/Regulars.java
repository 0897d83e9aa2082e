package dev.passback.browser.kit;

import dev.passback.app.people.Person;
import dev.passback.app.web.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who comes again and again only to look: their browsers stay open until the last test, so that they are signed in already,
 * and styles and scripts are there.
 */
final class Regulars {
    private final Map<Who, Visitor> known = new HashMap<>();

    private record Who(Site site, Optional<Person> person, String language) {}

    /** {@return the one that is known, or a new one who is known from now on} */
    Visitor of(Site site, Optional<Person> person, String language, Supplier<Visitor> coming) {
        Who who = new Who(site, person, language);
        Visitor visitor = known.get(who);
        if (visitor == null) {
            visitor = coming.get();
            known.put(who, visitor);
        }
        return visitor;
    }
}
