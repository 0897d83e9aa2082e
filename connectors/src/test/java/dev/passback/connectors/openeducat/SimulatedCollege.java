package dev.passback.connectors.openeducat;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.OpenEduCatServer;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A simulated college with a connector to it, whose requests are counted and whose waits are noted. */
final class SimulatedCollege implements AutoCloseable {
    static final OpenEduCatPlace PLACE = new OpenEduCatPlace("BSC-BIO", "BIO-2026-A", "BIO101");
    static final OpenEduCatPlace OTHER_BATCH = new OpenEduCatPlace("BSC-BIO", "BIO-2026-B", "BIO101");
    static final SourceCourse COURSE = new SourceCourse(2, "Biology");
    static final OpenEduCatSettings WITH_LINES = OpenEduCatSettings.community("INT");
    static final OpenEduCatSettings WITHOUT_LINES = WITH_LINES.withoutResultLines();

    final OpenEduCatServer server;
    final Traffic traffic = new Traffic();
    final List<Duration> waits = new ArrayList<>();
    Instant now = Instant.parse("2026-11-20T09:00:00Z");

    private final Http http = new Http(HttpLimits.DEFAULT, traffic);

    private final GeneratedCollege college;

    SimulatedCollege(GeneratedCollege college) {
        this.college = college;
        server = OpenEduCatServer.start(college);
    }

    static SimulatedCollege of(int version, int students) {
        return new SimulatedCollege(new GeneratedCollege(OdooVersion.of(version), Edition.COMMUNITY, students, 1));
    }

    /** {@return a college whose edition keeps gradebooks; it has one assignment type more than a fresh one} */
    static SimulatedCollege enterprise(int version, int students) {
        SimulatedCollege college =
                new SimulatedCollege(new GeneratedCollege(OdooVersion.of(version), Edition.ENTERPRISE, students, 1));
        college.server.add("grading.assignment.type", Map.of("name", "Moodle activity", "code", "MDL"));
        return college;
    }

    LiveGradebook enterpriseGradebook() {
        EnterpriseSettings terms = new EnterpriseSettings("2026/27", "Autumn 2026", "MDL", "Vera Lindqvist");
        return connector().gradebook(PLACE, new OpenEduCatSettings("", false, 0, Optional.of(terms)), COURSE);
    }

    OpenEduCatConnector connector() {
        return connector(server.login(), server.key(), Optional.empty());
    }

    OpenEduCatConnector connector(String login, String key, Optional<String> memory) {
        return connector(server.address(), server.database(), login, key, memory);
    }

    OpenEduCatConnector connector(URI address, String database, String login, String key, Optional<String> memory) {
        return new OpenEduCatConnector(
                new OpenEduCatConnection(address, database, login, key, OpenEduCatConnection.DEFAULT_PREFIX),
                memory,
                http,
                waits::add,
                () -> now);
    }

    /** {@return a connector of one of the college's users} */
    OpenEduCatConnector connector(String login, Optional<String> memory) {
        return connector(login, college.key(login), memory);
    }

    LiveGradebook gradebook() {
        return connector().gradebook(PLACE, WITHOUT_LINES, COURSE);
    }

    /** {@return how many requests went out so far} */
    int requests() {
        return traffic.requests().values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Object> only(String model) {
        List<Map<String, Object>> rows = server.rows(model);
        if (rows.size() != 1) {
            throw new AssertionError(model + " has " + rows.size() + " rows");
        }
        return rows.getFirst();
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
