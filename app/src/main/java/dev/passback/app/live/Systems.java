package dev.passback.app.live;

import dev.passback.app.link.Connection;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.secret.SecretBox;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.connectors.http.Waiting;
import dev.passback.connectors.moodle.MoodleConnection;
import dev.passback.connectors.moodle.MoodleConnector;
import dev.passback.connectors.moodle.MoodleLimits;
import dev.passback.connectors.moodle.MoodleSettings;
import dev.passback.connectors.openeducat.OpenEduCatConnection;
import dev.passback.connectors.openeducat.OpenEduCatConnector;
import dev.passback.finding.Worded;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens connectors with the secrets of their connections. */
public final class Systems {
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final Supplier<SecretBox> box;
    private final InstantSource clock;
    private final Waiting waiting;

    /** @param box opened when a secret is needed first */
    public Systems(Supplier<SecretBox> box, InstantSource clock) {
        this(box, clock, Waiting.REAL);
    }

    private Systems(Supplier<SecretBox> box, InstantSource clock, Waiting waiting) {
        this.box = box;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** {@return the same for somebody who waits for an answer: what does not answer is not tried again for long} */
    public Systems impatient() {
        return new Systems(box, clock, Waiting.REAL.atMost(LONGEST_WAIT));
    }

    public MoodleConnector moodle(Connection connection, MoodleSettings settings, Http http) {
        require(connection, SystemKind.MOODLE);
        return new MoodleConnector(
                new MoodleConnection(URI.create(setting(connection, "url")), secret(connection)),
                settings,
                http.admitting(new AddressRule(Reach.of(connection))),
                waiting);
    }

    public OpenEduCatConnector openEduCat(Connection connection, Http http) {
        require(connection, SystemKind.OPENEDUCAT);
        OpenEduCatConnection address = new OpenEduCatConnection(
                URI.create(setting(connection, "url")),
                setting(connection, "db"),
                setting(connection, "user"),
                secret(connection),
                setting(connection, "prefix"));
        return new OpenEduCatConnector(
                address, connection.memory(), http.admitting(new AddressRule(Reach.of(connection))), waiting, clock);
    }

    /**
     * Refuses settings that no connector can work with.
     *
     * @throws ConnectionException with what is wrong
     */
    public void requireUsable(Connection connection) {
        try (Http http = new Http(HttpLimits.DEFAULT, new Traffic())) {
            switch (SystemKind.of(connection.kind()).orElseThrow()) {
                case MOODLE -> moodle(connection, MoodleSettings.DEFAULT, http);
                case OPENEDUCAT -> openEduCat(connection, http);
            }
        } catch (IllegalArgumentException e) {
            throw new ConnectionException(Worded.of(e));
        }
    }

    /** {@return what a link carries out of Moodle beyond what students see} */
    static MoodleSettings moodleSettings(LinkSettings settings) {
        Map<ItemOrigin, Map<Integer, BigDecimal>> scales = new LinkedHashMap<>();
        settings.scales()
                .forEach(
                        (origin, table) -> scales.put(ItemOrigin.parse(origin).orElseThrow(), ScaleTable.parse(table)));
        return new MoodleSettings(
                treatment(settings.withheld().hidden()),
                treatment(settings.withheld().unreleased()),
                scales,
                MoodleLimits.DEFAULT);
    }

    private static MoodleSettings.Treatment treatment(LinkSettings.Carry carry) {
        return switch (carry) {
            case WITHHOLD -> MoodleSettings.Treatment.WITHHOLD;
            case CARRY -> MoodleSettings.Treatment.CARRY;
        };
    }

    private static void require(Connection connection, SystemKind kind) {
        if (SystemKind.of(connection.kind()).filter(kind::equals).isEmpty()) {
            throw new ConnectionException(Wording.of(
                    "connection \"{}\" is to {}, not to {}", connection.name(), connection.kind(), kind.label()));
        }
    }

    /** {@return the secret, encrypted for a connection of that name} */
    String sealed(String name, String secret) {
        return box.get().seal(name, secret);
    }

    private String secret(Connection connection) {
        return box.get().open(connection.name(), connection.secret());
    }

    private static String setting(Connection connection, String name) {
        return Optional.ofNullable(connection.settings().get(name))
                .orElseThrow(
                        () -> new IllegalStateException("connection " + connection.name() + " has no setting " + name));
    }
}
