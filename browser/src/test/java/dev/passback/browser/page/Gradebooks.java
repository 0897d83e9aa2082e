package dev.passback.browser.page;

import dev.passback.app.people.Person;
import dev.passback.app.web.Course;
import dev.passback.app.web.Site;
import dev.passback.app.web.page.Addresses;
import dev.passback.transfer.TransferId;

/** Gradebooks that are kept here, with what was transferred into them. */
final class Gradebooks {
    private static final Addresses ADDRESSES = new Addresses();
    private static final String FILE = "iclicker-week-1.csv";

    private Gradebooks() {}

    static String listed(Site site, Person person) {
        one(site, person);
        return "/gradebooks";
    }

    static String one(Site site, Person person) {
        Course course = Course.of(site, person.name());
        course.transfer(FILE);
        return ADDRESSES.gradebook(course.name());
    }

    static String withoutItems(Site site, Person person) {
        return ADDRESSES.gradebook(Course.of(site, person.name()).name());
    }

    /** The story of a score. */
    static String cell(Site site, Person person) {
        return site.signedIn(person)
                .get(one(site, person))
                .document()
                .select("tbody td a")
                .getFirst()
                .attr("href");
    }

    static String transferred(Site site, Person person) {
        transfer(site, person);
        return "/history";
    }

    static String transfer(Site site, Person person) {
        TransferId id = Course.of(site, person.name()).transfer(FILE);
        return ADDRESSES.transfer(id);
    }

    static String undo(Site site, Person person) {
        return transfer(site, person) + "/undo";
    }
}
