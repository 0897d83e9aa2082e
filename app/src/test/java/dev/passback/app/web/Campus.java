package dev.passback.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.SimulatedSystems;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Role;
import dev.passback.app.serve.Patience;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Both simulated systems, an instructor who owns a connection to each, and pages in which that instructor works. */
public final class Campus implements AutoCloseable {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public final Site site = Site.shared();
    public final SimulatedSystems systems;
    public final Browser instructor = site.signedIn(Role.INSTRUCTOR);
    public final String moodle;
    public final String college;
    public final String link;

    private Campus(SimulatedSystems systems) {
        this.systems = systems;
        int number = NUMBERS.incrementAndGet();
        moodle = "campus-" + number;
        college = "college-" + number;
        link = "bio-" + number;
        site.stores().with(store -> {
            systems.connectMoodle(store, site.systems(), moodle);
            systems.connectOpenEduCat(store, site.systems(), college);
            List.of(moodle, college).forEach(name -> store.owners().give(Owned.connection(name), instructor.person()));
            return true;
        });
    }

    public static Campus of(int students, int quizzes, int assignments) {
        return new Campus(SimulatedSystems.of(students, quizzes, assignments));
    }

    /** Ties the course to the first batch, as the instructor does it. */
    public Campus linked() {
        PageSeen added = instructor
                .get("/syncs/_new?from=" + moodle + "&to=" + college + "&course=2&offer=BSC-BIO")
                .submit(
                        "/syncs/_new",
                        "name",
                        link,
                        "batch",
                        "BIO-2026-A",
                        "subject",
                        "BIO101",
                        "exam-type",
                        "INT",
                        "every",
                        "0 3 1 1 *");
        assertThat(added.path()).as(added.text()).isEqualTo("/syncs/" + link);
        return this;
    }

    /** {@return the link's page} */
    public PageSeen page() {
        return instructor.get("/syncs/" + link);
    }

    /** Runs the link to its end. {@return its page then} */
    public PageSeen run() throws Exception {
        page().submit("/syncs/" + link + "/run");
        return ended();
    }

    /** {@return the link's page when nothing runs any more} */
    public PageSeen ended() throws Exception {
        Patience.until(
                "the end of the run",
                () -> site.stores().with(store -> store.runs().latest(link, 1)).stream()
                        .allMatch(run -> run.finished().isPresent()));
        return page();
    }

    @Override
    public void close() {
        systems.close();
    }
}
