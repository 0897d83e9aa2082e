package dev.passback.app.live;

import dev.passback.app.link.Checked;
import dev.passback.app.link.Checked.Problem;
import dev.passback.app.link.Connection;
import dev.passback.app.secret.SecretException;
import dev.passback.app.store.Store;
import dev.passback.connect.Connector;
import dev.passback.connect.SystemException;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.connectors.moodle.MoodleConnector;
import dev.passback.connectors.moodle.MoodleSettings;
import dev.passback.connectors.openeducat.OpenEduCatConnector;
import dev.passback.finding.Wording;
import java.time.InstantSource;
import java.util.List;

/** Finds out whether a connection works, and what its account lacks. */
public final class ConnectionCheck {
    private final Store store;
    private final Systems systems;
    private final InstantSource clock;

    public ConnectionCheck(Store store, Systems systems, InstantSource clock) {
        this.store = store;
        this.systems = systems.impatient();
        this.clock = clock;
    }

    /**
     * {@return what does not work, which is remembered}
     *
     * @param course a course in which rights are tried out; blank for none
     */
    public Checked check(String name, String course) {
        Checked checked = new Checked(clock.instant(), problems(name, course.strip()));
        store.connections().noteCheck(name, checked);
        return checked;
    }

    private List<Problem> problems(String name, String course) {
        Connection connection = OpenEnds.connection(store, name);
        try (Http http = new Http(HttpLimits.DEFAULT, new Traffic())) {
            return switch (SystemKind.of(connection.kind()).orElseThrow()) {
                case MOODLE -> moodle(systems.moodle(connection, MoodleSettings.DEFAULT, http), course);
                case OPENEDUCAT -> openEduCat(connection, http);
            };
        } catch (SystemException e) {
            return List.of(new Problem(e.problemWording(), e.repairWording()));
        } catch (SecretException e) {
            return List.of(new Problem(
                    e.wording(), Wording.of("Give the connection its credentials anew, or put the key file back.")));
        }
    }

    private static List<Problem> moodle(MoodleConnector moodle, String course) {
        return (course.isBlank() ? moodle.shortcomings() : moodle.shortcomings(course))
                .stream()
                        .map(found -> new Problem(found.problem(), found.repair()))
                        .toList();
    }

    private List<Problem> openEduCat(Connection connection, Http http) {
        OpenEduCatConnector openEduCat = systems.openEduCat(connection, http);
        Connector.Check check = openEduCat.check();
        store.connections().remember(connection.name(), openEduCat.memory());
        return switch (check) {
            case Connector.Check.Works works -> List.of();
            case Connector.Check.Fails fails -> List.of(new Problem(fails.problem(), fails.repair()));
        };
    }
}
