package dev.passback.app.live;

import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.Naming;
import dev.passback.app.live.LinkChoices.Named;
import dev.passback.app.live.LinkChoices.Offered;
import dev.passback.app.store.Store;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.connectors.moodle.MoodleConnector;
import dev.passback.connectors.moodle.MoodleListing;
import dev.passback.connectors.moodle.MoodleSettings;
import dev.passback.connectors.openeducat.Offer;
import dev.passback.connectors.openeducat.OpenEduCatConnector;
import dev.passback.finding.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ties courses together: everything that a person says is checked at both systems first. */
public final class Linking {
    private static final int LISTED = 20;

    private final Store store;
    private final Systems systems;

    public Linking(Store store, Systems systems) {
        this.store = store;
        this.systems = systems.impatient();
    }

    /** What came of the wish for a link. */
    public sealed interface Added {
        /** It is there now. */
        record Done(Link link) implements Added {}

        /** This one has the name, or goes from that course into that batch. */
        record Taken(Link other) implements Added {}
    }

    /**
     * Ties two courses together.
     *
     * @throws ConnectionException if the name is none, something is not understood, or an end is not there, with those
     *     that are
     */
    public Added add(String name, End from, End to, LinkTerms terms) {
        if (!Naming.isGood(name)) {
            throw new ConnectionException(
                    Wording.of("a link's name has up to 64 letters, digits, dots, _ and -, not \"{}\"", name));
        }
        Link link = link(name, from, to, terms.settings(), terms.schedule());
        return store.links().add(link).<Added>map(Added.Taken::new).orElseGet(() -> new Added.Done(link));
    }

    /**
     * Has a link carry marks by other terms from its next run on.
     *
     * @throws ConnectionException if something is not understood, or the gradebook's system does not have it
     */
    public void change(Link link, LinkTerms terms) {
        LinkSettings choices = terms.settings();
        String schedule = terms.schedule();
        LinkSettings settings = choices.target().equals(link.settings().target())
                ? of(link.settings().course(), choices)
                : link(link.name(), link.source(), link.to(), choices, schedule).settings();
        store.links().choose(link.name(), of(link.settings().course(), settings));
        store.links().reschedule(link.name(), schedule);
    }

    private static LinkSettings of(LinkSettings.Course course, LinkSettings choices) {
        return new LinkSettings(course, choices.policy(), choices.withheld(), choices.scales(), choices.target());
    }

    private Link link(String name, End from, End to, LinkSettings choices, String schedule) {
        try (Http http = new Http(HttpLimits.DEFAULT, new Traffic())) {
            MoodleConnector moodle =
                    systems.moodle(OpenEnds.connection(store, from.connection()), MoodleSettings.DEFAULT, http);
            MoodleListing course = course(moodle, from.place());
            LinkSettings settings = of(new LinkSettings.Course(course.id(), course.title()), choices);
            Connection target = OpenEnds.connection(store, to.connection());
            OpenEduCatConnector openEduCat = systems.openEduCat(target, http);
            LinkSettings whole = withExamType(settings, openEduCat);
            String key = OpenEnds.gradebook(openEduCat, to.place(), whole).target();
            store.connections().remember(target.name(), openEduCat.memory());
            return Link.fresh(name, from, to, key, whole, schedule);
        }
    }

    private static MoodleListing course(MoodleConnector moodle, String said) {
        return moodle.find(said).orElseThrow(() -> {
            List<MoodleListing> all = moodle.listed();
            List<String> choices = all.stream()
                    .limit(LISTED)
                    .map(course -> course.id() + " (" + course.shortName() + ")")
                    .toList();
            return new ConnectionException(
                    all.size() > LISTED
                            ? Wording.of(
                                    "Moodle shows no course with the id, short name or id number \"{}\"; it shows: {}"
                                            + " and {} more",
                                    said,
                                    choices,
                                    all.size() - LISTED)
                            : Wording.of(
                                    "Moodle shows no course with the id, short name or id number \"{}\"; it shows: {}",
                                    said,
                                    choices));
        });
    }

    private static LinkSettings withExamType(LinkSettings settings, OpenEduCatConnector openEduCat) {
        return examType(settings.target("exam-type"), openEduCat)
                .map(type -> settings.withTarget("exam-type", type))
                .orElse(settings);
    }

    /**
     * {@return the exam type that new sessions get: the one that was said, or the only one; empty in the Enterprise edition,
     * which has none}
     *
     * @throws ConnectionException if there is none like that, or one must be chosen, with those that there are
     */
    static Optional<String> examType(Optional<String> said, OpenEduCatConnector openEduCat) {
        if (openEduCat.isEnterprise()) {
            return said;
        }
        List<String> types = openEduCat.examTypes();
        if (said.filter(types::contains).isPresent()) {
            return said;
        }
        if (said.isEmpty() && types.size() == 1) {
            return Optional.of(types.getFirst());
        }
        throw new ConnectionException(
                types.isEmpty()
                        ? Wording.of("{}; it has none: an Exam / Manager must make one", noExamType(said))
                        : Wording.of("{}; the exam types are: {}", noExamType(said), types));
    }

    private static Wording noExamType(Optional<String> said) {
        return said.map(type -> Wording.of("OpenEduCat has no exam type \"{}\"", type))
                .orElseGet(() -> Wording.of("an exam type must be chosen"));
    }

    /** {@return what both systems have that can be tied together} */
    public LinkChoices choices(String from, String to) {
        try (Http http = new Http(HttpLimits.DEFAULT, new Traffic())) {
            MoodleConnector moodle = systems.moodle(OpenEnds.connection(store, from), MoodleSettings.DEFAULT, http);
            List<Named> courses = moodle.listed().stream()
                    .map(course -> new Named(course.id(), course.title()))
                    .toList();
            return choices(courses, to, http);
        }
    }

    /** {@return what a gradebook's system has that scores of files can go to} */
    public LinkChoices choices(String to) {
        try (Http http = new Http(HttpLimits.DEFAULT, new Traffic())) {
            return choices(List.of(), to, http);
        }
    }

    private LinkChoices choices(List<Named> courses, String to, Http http) {
        OpenEduCatConnector openEduCat = systems.openEduCat(OpenEnds.connection(store, to), http);
        boolean isEnterprise = openEduCat.isEnterprise();
        LinkChoices choices = new LinkChoices(
                courses,
                openEduCat.offers().stream().map(Linking::offered).toList(),
                isEnterprise ? List.of() : openEduCat.examTypes(),
                isEnterprise);
        store.connections().remember(to, openEduCat.memory());
        return choices;
    }

    private static Offered offered(Offer offer) {
        return new Offered(
                offer.code(),
                offer.title(),
                offer.batches().stream()
                        .map(batch -> new Named(batch.code(), batch.title()))
                        .toList(),
                offer.subjects().stream()
                        .map(subject -> new Named(subject.code(), subject.title()))
                        .toList());
    }

    /** A pair of courses that seem to be one, and why. */
    public record Proposal(String course, String title, String place, Wording reason) {}

    /** {@return which courses of a Moodle seem to be which of an OpenEduCat; a person confirms each} */
    public List<Proposal> propose(String from, String to) {
        try (Http http = new Http(HttpLimits.DEFAULT, new Traffic())) {
            MoodleConnector moodle = systems.moodle(OpenEnds.connection(store, from), MoodleSettings.DEFAULT, http);
            List<Offer> offers =
                    systems.openEduCat(OpenEnds.connection(store, to), http).offers();
            List<MoodleListing> courses = numbered(moodle, offers);
            return courses.stream()
                    .flatMap(course -> offers.stream().flatMap(offer -> proposals(course, offer)))
                    .toList();
        }
    }

    /** {@return Moodle's courses, with the id numbers by which OpenEduCat's own connector marks them} */
    private static List<MoodleListing> numbered(MoodleConnector moodle, List<Offer> offers) {
        List<String> marks = offers.stream()
                .flatMap(offer -> offer.subjects().stream().map(subject -> Pairing.mark(offer, subject)))
                .toList();
        Map<String, MoodleListing> byId = new HashMap<>();
        moodle.withIdNumbers(marks).values().forEach(course -> byId.put(course.id(), course));
        return moodle.listed().stream()
                .map(course -> byId.getOrDefault(course.id(), course))
                .toList();
    }

    private static Stream<Proposal> proposals(MoodleListing course, Offer offer) {
        return offer.subjects().stream().flatMap(subject -> Pairing.reason(course, offer, subject).stream()
                .flatMap(reason -> offer.batches().stream()
                        .map(batch -> new Proposal(
                                course.id(),
                                course.title(),
                                offer.code() + "/" + batch.code() + "/" + subject.code(),
                                reason))));
    }
}
