package dev.passback.browser.page;

import dev.passback.app.people.Person;
import dev.passback.app.web.Campus;
import dev.passback.app.web.Site;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.util.Optional;

/** A sync in which everything happened: it ran, somebody matches nobody, and a guard stopped its latest run. */
final class Syncs {
    private static final long QUIZ = 4;
    private static final int STRANGER = 3;

    private static Optional<Campus> known = Optional.empty();

    private Syncs() {}

    /** {@return the way to a page of the sync} */
    static PageKind.Making at(String page) {
        return (site, person) -> "/syncs/" + campus().link + page;
    }

    static String listed(Site site, Person person) throws Exception {
        campus();
        return "/syncs";
    }

    /** The first page of somebody for whom there is something to do. */
    static String needy(Site site, Person person) throws Exception {
        campus();
        return "/";
    }

    static String offered(Site site, Person person) throws Exception {
        return "/syncs/_new?" + between(campus()) + "&course=2&offer=BSC-BIO";
    }

    /** {@return the way to a subject for the scores of a file} */
    static String destination(Site site, Person person) throws Exception {
        return Plans.at("destination/live").address(site, person) + "?connection=" + campus().college
                + "&offer=BSC-BIO";
    }

    static String proposed(Site site, Person person) throws Exception {
        return "/connections/_propose?" + between(campus());
    }

    static String run(Site site, Person person) throws Exception {
        Campus campus = campus();
        long latest = site.stores()
                .with(store -> store.runs().latest(campus.link, 1))
                .getFirst()
                .id();
        return "/syncs/" + campus.link + "/runs/" + latest;
    }

    private static String between(Campus campus) {
        return "from=" + campus.moodle + "&to=" + campus.college;
    }

    private static Campus campus() throws Exception {
        if (known.isEmpty()) {
            Campus campus = Campus.of(40, 4, 0);
            int subject = campus.systems.row("op.subject", "code", "BIO101");
            int course = campus.systems.row("op.course", "code", "BSC-BIO");
            campus.systems.addCourse(77, "Anything", "oec_subj_" + subject + "_course_" + course);
            long user = GeneratedCourse.studentId(STRANGER);
            campus.systems.moodle.site().people().changeIdnumber(user, "nobody's");
            campus.systems.moodle.site().people().changeEmail(user, "somebody@else.test");
            campus.systems.attempt(QUIZ, STRANGER, "50");
            campus.linked().run();
            campus.systems.halve(QUIZ);
            campus.run();
            known = Optional.of(campus);
        }
        return known.orElseThrow();
    }
}
