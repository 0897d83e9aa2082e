package dev.passback.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.app.link.Connection;
import dev.passback.app.live.AddressRule.Refusal;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpFailure;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.sandbox.moodle.MoodleServer;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
    private static final String PUBLIC_ADDRESS = "8.8.8.8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "169.253.0.1",
                "11.0.0.1",
                "[2606:4700::1111]",
                "[64:ff9b::8.8.8.8]",
                "[2002:808:808::1]",
                "[::ffff:8.8.8.8]"
            })
    void whatIsPublicMayBeCalledOverTls(String host) {
        assertThat(refusal(Reach.PUBLIC, "https://" + host)).isEmpty();
        assertThat(refusal(Reach.PUBLIC, "http://" + host)).contains(Refusal.NOT_TLS);
        assertThat(refusal(Reach.PRIVATE_HTTP, "http://" + host)).contains(Refusal.NOT_TLS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "192.0.2.7",
                "198.18.0.1",
                "[::1]",
                "[fd00::1]",
                "[fc00::1]",
                "[fdff:ffff::1]",
                "[fec0::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a00:1]",
                "[64:ff9b::10.0.0.1]",
                "[2002:7f00:1::1]",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "moodle.localhost"
            })
    void privateNetworksAndThisMachineNeedAnAdministratorsWord(String host) {
        assertThat(refusal(Reach.PUBLIC, "https://" + host)).contains(Refusal.PRIVATE);
        assertThat(refusal(Reach.PUBLIC, "http://" + host)).contains(Refusal.PRIVATE);
        assertThat(refusal(Reach.PRIVATE, "https://" + host)).isEmpty();
        assertThat(refusal(Reach.PRIVATE, "http://" + host)).contains(Refusal.NOT_TLS);
        assertThat(refusal(Reach.PRIVATE_HTTP, "http://" + host)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "169.254.0.1",
                "169.254.170.2",
                "100.100.100.200",
                "168.63.129.16",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "255.255.255.255",
                "[::]",
                "[fe80::1]",
                "[febf::1]",
                "[ff02::1]",
                "[fd00:ec2::254]",
                "[::ffff:169.254.169.254]",
                "[::ffff:a9fe:a9fe]",
                "[::169.254.169.254]",
                "[64:ff9b::169.254.169.254]",
                "[2002:a9fe:a9fe::1]",
                "[2001:0:a9fe:a9fe::1]",
                "[64:ff9b:1::1]",
                "[4000::1]"
            })
    void linkLocalAndMetadataAddressesAreNeverCalled(String host) {
        for (Reach reach : List.of(Reach.PUBLIC, Reach.PRIVATE, Reach.PRIVATE_HTTP)) {
            assertThat(refusal(reach, "https://" + host)).as("%s", reach).contains(Refusal.NEVER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0177.0.0.1",
                "127.0.0.01",
                "0x7f.0.0.1",
                "0x7f000001",
                "127.1",
                "127.0.1",
                "010.0.0.1",
                "0251.0376.0251.0376",
                "2852039166",
                "0xa9fea9fe",
                "1.2.3.4.5",
                "127.0.0.1.",
                "256.0.0.1"
            })
    void aNumberInAnUnusualFormIsNotCalled(String host) {
        for (Reach reach : List.of(Reach.PUBLIC, Reach.PRIVATE_HTTP)) {
            assertThat(refusal(reach, "https://" + host))
                    .as("%s", reach)
                    .isNotEmpty()
                    .get()
                    .isIn(Refusal.NUMBER, Refusal.NO_ADDRESS, Refusal.UNKNOWN_HOST);
        }
    }

    @Test
    void aNameIsJudgedByAllAddressesThatItHas() {
        assertThat(rule(Reach.PUBLIC, name -> addresses(PUBLIC_ADDRESS)).refusal(URI.create("https://a.example")))
                .isEmpty();
        assertThat(rule(Reach.PUBLIC, name -> addresses(PUBLIC_ADDRESS, "10.0.0.1"))
                        .refusal(URI.create("https://a.example")))
                .contains(Refusal.PRIVATE);
        assertThat(rule(Reach.PRIVATE_HTTP, name -> addresses("10.0.0.1", "fe80::1"))
                        .refusal(URI.create("http://a.example")))
                .contains(Refusal.NEVER);
    }

    @Test
    void aNameThatNobodyKnowsIsTold() {
        AddressRule rule = rule(Reach.PUBLIC, name -> {
            throw new UnknownHostException(name);
        });

        assertThat(rule.refusal(URI.create("https://nowhere.example"))).contains(Refusal.UNKNOWN_HOST);
        assertThat(rule.refusal(URI.create("https://x.localhost"))).contains(Refusal.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "moodle",
                "ftp://8.8.8.8",
                "file:///etc/passwd",
                "gopher://8.8.8.8",
                "https://",
                "https:8.8.8.8"
            })
    void whatIsNoWebAddressIsRefused(String text) {
        assertThatExceptionOfType(AddressRefusedException.class)
                .isThrownBy(() -> Address.parse(text, Reach.PUBLIC))
                .matches(e -> e.refusal() == Refusal.NO_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:secret@8.8.8.8", "https://8.8.8.8/?token=secret", "https://8.8.8.8/#secret"})
    void credentialsDoNotBelongIntoAnAddress(String text) {
        assertThatExceptionOfType(AddressRefusedException.class)
                .isThrownBy(() -> Address.parse(text, Reach.PUBLIC))
                .matches(e -> e.refusal() == Refusal.CREDENTIALS)
                .withMessageNotContaining("secret");
    }

    @Test
    void theCommandLineIsFree() {
        assertThat(refusal(Reach.ANYWHERE, "http://169.254.169.254")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void aReachIsKnownByItsWordInTheSettings(Reach reach) {
        assertThat(Reach.of(new Connection(
                        "a",
                        "moodle",
                        reach == Reach.ANYWHERE ? Map.of() : Map.of("reach", reach.label()),
                        "",
                        Optional.empty())))
                .isEqualTo(reach);
    }

    @Test
    void aNameThatLeadsElsewhereByNowIsNotCalledAnyMore() {
        AtomicInteger asked = new AtomicInteger();
        Traffic traffic = new Traffic();
        try (MoodleServer moodle = MoodleServer.start(
                        GeneratedCourse.create(new GeneratedCourse.Options(1, 1, 0, 1), InstantSource.system()));
                Http http = new Http(HttpLimits.DEFAULT, traffic)) {
            AddressRule rule = rule(
                    Reach.PRIVATE_HTTP,
                    name -> asked.getAndIncrement() == 0 ? addresses("127.0.0.1") : addresses("169.254.169.254"));
            Http admitting = http.admitting(rule);

            assertThat(admitting.get("first", moodle.address(), Map.of()).status())
                    .isPositive();
            assertThatExceptionOfType(HttpFailure.class)
                    .isThrownBy(() -> admitting.get("second", moodle.address(), Map.of()))
                    .matches(failure -> failure.kind() == HttpFailure.Kind.FORBIDDEN);
        }
        assertThat(traffic.requests()).containsOnlyKeys("first");
    }

    private static Optional<Refusal> refusal(Reach reach, String text) {
        URI uri = URI.create(text);
        return new AddressRule(reach).refusal(uri);
    }

    private static AddressRule rule(Reach reach, AddressRule.Lookup names) {
        return new AddressRule(reach, names);
    }

    private static List<InetAddress> addresses(String... literals) {
        return List.of(literals).stream().map(InetAddress::ofLiteral).toList();
    }
}
