package dev.passback.connectors.moodle;

import dev.passback.connect.Connector;
import dev.passback.connect.ConnectorSpec;
import dev.passback.connect.ConnectorSpec.Setting;
import dev.passback.connect.ConnectorSpec.Visibility;
import dev.passback.connect.Gradebook;
import dev.passback.connect.LiveSource;
import dev.passback.connect.ScoreSource;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.Waiting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A Moodle, from 4.5 on, whose courses are sources of scores. Nothing is ever written there. Safe for several threads. */
public final class MoodleConnector implements Connector {
    private static final ConnectorSpec SPEC = new ConnectorSpec(
            "moodle",
            List.of(
                    new Setting("url", "the address of the site's front page", Visibility.PLAIN),
                    new Setting("token", "the token of the web service", Visibility.SECRET)));
    /** The front page is a course to Moodle. */
    private static final long SITE_COURSE = 1;

    private final CourseAccess access;

    public MoodleConnector(MoodleConnection connection, MoodleSettings settings, Http http, Waiting waiting) {
        WebService service = new WebService(connection, settings.limits(), http, waiting);
        Site site = new Site(service);
        access = new CourseAccess(service, site, new Batches(service, site, settings.limits()), settings);
    }

    @Override
    public ConnectorSpec spec() {
        return SPEC;
    }

    @Override
    public Check check() {
        List<Shortcoming> found = shortcomings();
        return found.isEmpty()
                ? new Check.Works()
                : new Check.Fails(found.getFirst().problem(), found.getFirst().repair());
    }

    /** {@return what the token's service and account lack, as far as that shows without a course} */
    public List<Shortcoming> shortcomings() {
        return new SetupCheck(access).site();
    }

    /** {@return what they lack, with rights tried out in a course: an id, a short name or an id number} */
    public List<Shortcoming> shortcomings(String course) {
        return new SetupCheck(access).course(course);
    }

    @Override
    public List<Course> courses() {
        return listed().stream()
                .map(course -> new Course(course.id(), course.title()))
                .toList();
    }

    /** {@return every course that the account sees, with what may tell which one it is elsewhere} */
    public List<MoodleListing> listed() {
        List<MoodleListing> found = new ArrayList<>();
        for (JsonNode course : access.service().ask(Call.courses()).data()) {
            CourseFound read = CourseFound.of(course, Optional.empty());
            if (read.id() != SITE_COURSE) {
                found.add(new MoodleListing(Long.toString(read.id()), read.shortName(), read.title(), read.idNumber()));
            }
        }
        return found;
    }

    /**
     * {@inheritDoc} A number is not looked up before the first full pull, so that asking for changes costs nothing more; a
     * course that is not there shows then.
     *
     * @param course an id, a short name or an id number, tried in this order
     */
    @Override
    public Optional<ScoreSource> source(String course) {
        return live(course).map(ScoreSource.class::cast);
    }

    /** {@return the same as {@link #source}, as what it is} */
    public Optional<LiveSource> live(String course) {
        if (course.strip().matches("\\d{1,18}")) {
            return Optional.of(new MoodleCourse(access, course.strip()));
        }
        return access.find(course).map(found -> new MoodleCourse(access, found));
    }

    /** {@return the course with this id, short name or id number, tried in this order, if the account sees it} */
    public Optional<MoodleListing> find(String course) {
        return access.find(course)
                .map(found -> new MoodleListing(
                        Long.toString(found.id()), found.shortName(), found.title(), found.idNumber()));
    }

    /**
     * {@return the courses that have these id numbers, by them}
     *
     * <p>An account that may not edit courses is not shown their id numbers, but can look courses up by them (measured).
     */
    public Map<String, MoodleListing> withIdNumbers(Collection<String> idNumbers) {
        List<String> wanted = List.copyOf(idNumbers);
        List<Outcome> told = access.batches()
                .ask(wanted.stream()
                        .map(number -> Call.course("idnumber", number))
                        .toList());
        Map<String, MoodleListing> found = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String number = wanted.get(i);
            if (told.get(i) instanceof Outcome.Told(JsonNode data)) {
                data.path("courses").forEach(node -> {
                    CourseFound course = CourseFound.of(node, Optional.empty());
                    found.put(
                            number,
                            new MoodleListing(
                                    Long.toString(course.id()),
                                    course.shortName(),
                                    course.title(),
                                    Optional.of(number)));
                });
            }
        }
        return found;
    }

    @Override
    public Optional<Gradebook> gradebook(String course) {
        return Optional.empty();
    }
}
