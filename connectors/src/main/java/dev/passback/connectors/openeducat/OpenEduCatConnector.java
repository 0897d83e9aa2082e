package dev.passback.connectors.openeducat;

import dev.passback.connect.Connector;
import dev.passback.connect.ConnectorSpec;
import dev.passback.connect.ConnectorSpec.Setting;
import dev.passback.connect.ConnectorSpec.Visibility;
import dev.passback.connect.Gradebook;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.ScoreSource;
import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.Waiting;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.finding.Wording;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * OpenEduCat as a system whose gradebooks can be written. What it learns about the server is given to the next connector as
 * a text, {@link #memory}, so that most cycles neither sign in nor probe. Not thread-safe.
 */
public final class OpenEduCatConnector implements Connector {
    private final OpenEduCatConnection connection;
    private final InstantSource clock;
    private final Odoo odoo;
    private Remembered remembered;

    /** @param memory what an earlier connector of the same connection gave */
    public OpenEduCatConnector(
            OpenEduCatConnection connection, Optional<String> memory, Http http, Waiting waiting, InstantSource clock) {
        this.connection = connection;
        this.clock = clock;
        odoo = new Odoo(connection.account(), http, waiting);
        String account = connection.account().toString();
        remembered = memory.map(text -> RememberedText.read(text, account)).orElse(Remembered.nothing(account));
        remembered.installation().ifPresent(known -> odoo.resume(known.version(), remembered.uid()));
    }

    @Override
    public ConnectorSpec spec() {
        return new ConnectorSpec(
                "openeducat",
                List.of(
                        new Setting("url", "the Odoo server's address", Visibility.PLAIN),
                        new Setting("database", "the database's name", Visibility.PLAIN),
                        new Setting("login", "the account's login", Visibility.PLAIN),
                        new Setting("key", "an API key of the account", Visibility.SECRET),
                        new Setting(
                                "prefix",
                                "how the codes of exams begin that are made here: "
                                        + OpenEduCatConnection.DEFAULT_PREFIX,
                                Visibility.PLAIN)));
    }

    /** Signs in and probes anew, whatever is remembered. */
    @Override
    public Check check() {
        remembered = Remembered.nothing(remembered.account());
        try {
            return new Rights(odoo).check(installation());
        } catch (SystemException e) {
            return new Check.Fails(e.problemWording(), e.repairWording());
        }
    }

    /** {@return a course for every batch, named by both codes} */
    @Override
    public List<Course> courses() {
        return offers().stream()
                .flatMap(offer -> offer.batches().stream()
                        .map(batch ->
                                new Course(offer.code() + "/" + batch.code(), offer.title() + ", " + batch.title())))
                .toList();
    }

    /** {@return what links can go to, with OpenEduCat's numbers} */
    public List<Offer> offers() {
        installation();
        return new Offers(odoo).list();
    }

    /** {@return the codes of the exam types, in their order} */
    public List<String> examTypes() {
        installation();
        return new Directory(odoo).examTypes();
    }

    /** {@return whether marks go to the gradebooks of the Enterprise edition, which know no exam types} */
    public boolean isEnterprise() {
        return installation().edition() == Edition.ENTERPRISE;
    }

    /** OpenEduCat earns no scores. */
    @Override
    public Optional<ScoreSource> source(String course) {
        return Optional.empty();
    }

    /** A batch is no gradebook by itself: {@link #gradebook(OpenEduCatPlace, OpenEduCatSettings, SourceCourse)} is told more. */
    @Override
    public Optional<Gradebook> gradebook(String course) {
        return Optional.empty();
    }

    /**
     * {@return the gradebook for a source's course}
     *
     * @throws SystemException where a code is not there, with those that are
     */
    public LiveGradebook gradebook(OpenEduCatPlace place, OpenEduCatSettings settings, SourceCourse course) {
        return gradebook(found(place), settings, course);
    }

    /**
     * {@return the gradebook of a subject in a batch, for scores that come in files: every exam of the subject is an item}
     *
     * @throws SystemException where a code is not there, with those that are
     */
    public LiveGradebook gradebook(OpenEduCatPlace place, OpenEduCatSettings settings) {
        FoundPlace found = found(place);
        return gradebook(found, settings, SourceCourse.subject(found));
    }

    private FoundPlace found(OpenEduCatPlace place) {
        installation();
        FoundPlace found = Optional.ofNullable(remembered.places().get(place.toString()))
                .orElseGet(() -> new Directory(odoo).find(place));
        remembered = remembered.with(place, found);
        return found;
    }

    private LiveGradebook gradebook(FoundPlace found, OpenEduCatSettings settings, SourceCourse course) {
        Installation installation = installation();
        ExamCodes codes = new ExamCodes(connection.prefix(), found.batch().id(), installation);
        return switch (installation.edition()) {
            case COMMUNITY ->
                new CommunityGradebook(
                        target(found, course), odoo, found, settings, course, codes, installation, clock);
            case ENTERPRISE ->
                new EnterpriseGradebook(
                        target(found, course),
                        odoo,
                        found,
                        terms(settings),
                        course,
                        codes,
                        installation.decimals(),
                        clock);
        };
    }

    private FoundTerms terms(OpenEduCatSettings settings) {
        EnterpriseSettings enterprise = settings.enterprise()
                .orElseThrow(() -> new SystemException(
                        Reach.COURSE,
                        Wording.of(
                                "this OpenEduCat is the Enterprise edition, and it was not said where the marks belong"),
                        Wording.of("Say the academic year, the term, the assignment type and the teacher.")));
        FoundTerms found = Optional.ofNullable(remembered.terms().get(enterprise.toString()))
                .orElseGet(() -> new Directory(odoo).find(enterprise));
        remembered = remembered.with(enterprise, found);
        return found;
    }

    /** {@return what the next connector of this connection should be given} */
    public String memory() {
        Remembered good = odoo.hasChanged() ? Remembered.nothing(remembered.account()) : remembered;
        return RememberedText.write(good.with(odoo.uid()));
    }

    private Installation installation() {
        Optional<Installation> known = remembered.installation().filter(one -> one.isGoodAt(clock.instant()));
        if (known.isPresent()) {
            return known.get();
        }
        Installation found = new Probe(odoo).find(clock.instant());
        remembered = remembered.with(found);
        return found;
    }

    private String target(FoundPlace place, SourceCourse course) {
        return "openeducat:" + connection.uri().getAuthority() + "/" + connection.database() + "/batch-"
                + place.batch().id() + "/" + course.key();
    }
}
