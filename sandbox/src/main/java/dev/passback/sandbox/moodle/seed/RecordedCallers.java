package dev.passback.sandbox.moodle.seed;

import static dev.passback.sandbox.moodle.site.Capability.*;

import dev.passback.sandbox.moodle.function.Functions;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.User;
import java.util.Set;

/** The accounts that asked in the recordings. The token of each is its name. */
final class RecordedCallers {
    private static final long FIRST_OTHER = 539;
    private static final long FORCEPW = 541;

    private final Site site;
    private long next = FIRST_OTHER;

    RecordedCallers(Site site) {
        this.site = site;
    }

    void add() {
        site.put(new User(2, "admin", "Admin", "User", "admin@example.test", ""));
        site.put(new User(5, "wssync", "Sync", "Robot", "sync@example.test", ""));
        site.put(new User(
                FORCEPW, "wsforcepw", "Force", "Pw", "forcepw@example.test", "", User.Standing.MUST_CHANGE_PASSWORD));
        site.put(new Caller("sync", 5, Accounts.LEAST_PRIVILEGE, Functions.reading()));
        site.put(new Caller("admin", 2, true, Set.of(), Functions.everything(), Caller.State.VALID));
        put("teacher", 3, USE_REST);
        put("teacher2", 4, USE_REST);
        put("student", 8, USE_REST);
        put("forcepw", FORCEPW, USE_REST, VIEW_COURSE, VIEW_QUIZ);
        put("min", other("min"), USE_REST, VIEW_COURSE, VIEW_PARTICIPANTS, VIEW_QUIZ, VIEW_QUIZ_REPORTS);
        put("nocap", other("nocap"), USE_REST, VIEW_COURSE);
        put("nohidden", other("nohidden"), USE_REST, VIEW_COURSE, VIEW_USER_REPORT, VIEW_ALL_GRADES);
        put("norest", other("norest"), VIEW_COURSE);
        site.put(reader("narrow").withFunctions(Set.of("core_webservice_get_site_info", "core_course_get_courses")));
        site.put(reader("unauth").with(Caller.State.NOT_ON_THE_LIST));
        site.put(reader("expired").with(Caller.State.EXPIRED));
        site.put(reader("iponly").with(Caller.State.OTHER_ADDRESS));
        Caller suspended = reader("suspended");
        site.people().change(suspended.userId(), User.Standing.SUSPENDED);
        site.put(suspended);
    }

    private Caller reader(String name) {
        return new Caller(name, other(name), Accounts.LEAST_PRIVILEGE, Functions.reading());
    }

    private void put(String name, long userId, Capability... capabilities) {
        site.put(new Caller(name, userId, Set.of(capabilities), Functions.everything()));
    }

    private long other(String name) {
        next = next + 1 == FORCEPW ? next + 2 : next + 1;
        site.put(new User(next, "ws" + name, "Caller", name, name + "@example.test", ""));
        return next;
    }
}
