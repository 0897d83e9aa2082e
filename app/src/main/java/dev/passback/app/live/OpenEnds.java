package dev.passback.app.live;

import dev.passback.app.link.Connection;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.secret.SecretException;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkEnds;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.LiveSource;
import dev.passback.connect.SystemException;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.openeducat.EnterpriseSettings;
import dev.passback.connectors.openeducat.OpenEduCatConnector;
import dev.passback.connectors.openeducat.OpenEduCatPlace;
import dev.passback.connectors.openeducat.OpenEduCatSettings;
import dev.passback.connectors.openeducat.SourceCourse;
import dev.passback.finding.Wording;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A link's ends in Moodle and OpenEduCat. What the connector learned is kept when they are closed. */
final class OpenEnds implements LinkEnds {
    private final Store store;
    private final Systems systems;
    private final Link link;
    private final Traffic moodleTraffic = new Traffic();
    private final Traffic openEduCatTraffic = new Traffic();
    private final Http moodleHttp;
    private final Http openEduCatHttp;
    private @Nullable OpenEduCatConnector connector;
    private @Nullable LiveGradebook gradebook;

    /** @param http whose connections are used, and which stays open */
    OpenEnds(Store store, Systems systems, Http http, Link link) {
        this.store = store;
        this.systems = systems;
        this.link = link;
        moodleHttp = http.counting(moodleTraffic);
        openEduCatHttp = http.counting(openEduCatTraffic);
    }

    @Override
    public LiveSource source() {
        Connection connection = connection(store, link.source().connection());
        String course = link.settings().course().id();
        return usable(() -> systems.moodle(connection, Systems.moodleSettings(link.settings()), moodleHttp))
                .live(course)
                .orElseThrow(() -> new ConnectionException(Wording.of("Moodle has no course {}", course)));
    }

    @Override
    public LiveGradebook gradebook() {
        LiveGradebook known = gradebook;
        if (known == null) {
            OpenEduCatConnector opened =
                    usable(() -> systems.openEduCat(connection(store, link.to().connection()), openEduCatHttp));
            known = gradebook(opened, link.to().place(), link.settings());
            connector = opened;
            gradebook = known;
        }
        return known;
    }

    /** Credentials that cannot be opened are a failure of the connection, which a run tells like every other. */
    private static <T> T usable(Supplier<T> opening) {
        try {
            return opening.get();
        } catch (SecretException e) {
            throw new SystemException(
                    SystemException.Reach.CONNECTION,
                    e.wording(),
                    Wording.of("Give the connection its credentials anew, or put the key file back."),
                    e);
        }
    }

    /** {@return the gradebook that a link with these settings writes to} */
    static LiveGradebook gradebook(OpenEduCatConnector connector, String place, LinkSettings settings) {
        return connector.gradebook(
                place(place),
                settings(settings),
                new SourceCourse(
                        Long.parseLong(settings.course().id()),
                        settings.course().title()));
    }

    static OpenEduCatPlace place(String text) {
        String[] codes = text.split("/", -1);
        if (codes.length != 3 || codes[0].isBlank() || codes[1].isBlank() || codes[2].isBlank()) {
            throw new ConnectionException(
                    Wording.of("\"{}\" is no COURSE/BATCH/SUBJECT; all three are codes of OpenEduCat", text));
        }
        return new OpenEduCatPlace(codes[0], codes[1], codes[2]);
    }

    private static OpenEduCatSettings settings(LinkSettings settings) {
        Optional<EnterpriseSettings> enterprise = settings.target("year")
                .map(year -> new EnterpriseSettings(
                        year,
                        settings.target("term").orElse(""),
                        settings.target("assignment-type").orElse(""),
                        settings.target("faculty").orElse("")));
        return new OpenEduCatSettings(
                settings.target("exam-type").orElse(""),
                !settings.target("result-lines").equals(Optional.of("off")),
                Integer.parseInt(settings.target("passing").orElse("0")),
                enterprise);
    }

    static Connection connection(Store store, String name) {
        return store.connections()
                .find(name)
                .orElseThrow(() -> new ConnectionException(Wording.of(
                        "there is no connection \"{}\"; there are: {}",
                        name,
                        store.connections().list().stream()
                                .map(Connection::name)
                                .toList())));
    }

    @Override
    public Traffic sourceTraffic() {
        return moodleTraffic;
    }

    @Override
    public Traffic targetTraffic() {
        return openEduCatTraffic;
    }

    @Override
    public void close() {
        OpenEduCatConnector opened = connector;
        if (opened != null) {
            remember(store, link.to().connection(), opened);
        }
    }

    /** Keeps what the connector learned, for the next one. */
    static void remember(Store store, String connection, OpenEduCatConnector connector) {
        String memory = connector.memory();
        if (!connection(store, connection).memory().equals(Optional.of(memory))) {
            store.connections().remember(connection, memory);
        }
    }
}
