package dev.passback.connectors.moodle;

import dev.passback.connect.Depth;
import dev.passback.connect.LiveSource;
import dev.passback.connect.Pull;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.grade.ItemOrigin;
import dev.passback.sandbox.moodle.MoodleServer;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.seed.GeneratedCourse.Options;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.Enrolment;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.Role;
import dev.passback.sandbox.moodle.site.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A simulated Moodle with one course, a connector to it, and what its requests cost. */
final class SimulatedMoodle implements AutoCloseable {
    static final long COURSE = 2;

    final SettableClock clock = new SettableClock();
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    final MoodleServer server;
    private Traffic traffic = new Traffic();
    private final List<Http> opened = new ArrayList<>();

    SimulatedMoodle(Options options) {
        server = MoodleServer.start(GeneratedCourse.create(options, clock));
        later();
    }

    static SimulatedMoodle of(int students, int quizzes, int assignments) {
        return new SimulatedMoodle(new Options(students, quizzes, assignments, 7));
    }

    Site site() {
        return server.site();
    }

    CourseEditor course() {
        return site().edit(COURSE);
    }

    List<Quiz> quizzes() {
        return site().read(() -> course().course().quizzes().toList());
    }

    List<Assignment> assignments() {
        return site().read(() -> course().course().assignments().toList());
    }

    List<Long> students() {
        return site().read(() -> course().course().enrolments().stream()
                .filter(enrolment -> enrolment.role() == Role.STUDENT)
                .map(Enrolment::userId)
                .toList());
    }

    /** {@return a connector as a new process has it} */
    MoodleConnector connector(MoodleSettings settings) {
        return connector(settings, server.token());
    }

    MoodleConnector connector(MoodleSettings settings, String token) {
        traffic = new Traffic();
        Http http = new Http(HttpLimits.DEFAULT, traffic);
        opened.add(http);
        return new MoodleConnector(new MoodleConnection(server.address(), token), settings, http, waits::add);
    }

    LiveSource source() {
        return source(MoodleSettings.DEFAULT);
    }

    LiveSource source(MoodleSettings settings) {
        return connector(settings).live(Long.toString(COURSE)).orElseThrow();
    }

    Pull full() {
        return dated(source().pull(Depth.FULL, Optional.empty()));
    }

    Pull full(MoodleSettings settings) {
        return dated(source(settings).pull(Depth.FULL, Optional.empty()));
    }

    /** Asks for changes by a new process. */
    Pull changes(String mark) {
        return dated(source().pull(Depth.CHANGES, Optional.of(mark)));
    }

    /** The JDK's server puts our time on its answers whatever it is told; this puts the simulated time into the mark. */
    private Pull dated(Pull pull) {
        Mark mark = Mark.parse(pull.mark()).orElseThrow();
        Mark dated = new Mark(
                mark.version(),
                mark.wanted(),
                mark.course(),
                mark.since() + clock.ahead().toSeconds(),
                mark.batch(),
                mark.gradable(),
                mark.settings(),
                mark.items(),
                mark.learners(),
                mark.attempts(),
                mark.configured());
        return new Pull(pull.depth(), pull.items(), pull.participants(), pull.scores(), pull.findings(), dated.write());
    }

    /** {@return the requests since the last connector was made} */
    int requests() {
        return traffic.requests().values().stream().mapToInt(Integer::intValue).sum();
    }

    Traffic traffic() {
        return traffic;
    }

    void without(Capability... rights) {
        Caller caller = site().caller();
        Set<Capability> others = EnumSet.copyOf(caller.capabilities());
        others.removeAll(Set.of(rights));
        site().put(caller.with(others));
    }

    void withoutFunctions(String... names) {
        Caller caller = site().caller();
        Set<String> others = new java.util.HashSet<>(caller.functions());
        others.removeAll(Set.of(names));
        site().put(caller.withFunctions(others));
    }

    void later() {
        clock.pass(Duration.ofMinutes(15));
    }

    static ItemOrigin quiz(long id) {
        return new ItemOrigin(ItemOrigin.Kind.QUIZ, id);
    }

    static ItemOrigin assignment(long id) {
        return new ItemOrigin(ItemOrigin.Kind.ASSIGNMENT, id);
    }

    @Override
    public void close() {
        opened.forEach(Http::close);
        server.close();
    }
}
