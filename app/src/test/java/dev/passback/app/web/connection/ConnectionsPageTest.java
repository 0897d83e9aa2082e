package dev.passback.app.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.SimulatedSystems;
import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionsPageTest {
    private static final String MOODLE = "/connections/_new/moodle";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Site site = Site.shared();

    @Test
    void nothingThereSaysWhatToDoNext() {
        Browser instructor = site.signedIn(Role.INSTRUCTOR);

        PageSeen page = instructor.get("/connections");

        assertThat(page.text(".notice")).contains("Add the Moodle");
        assertThat(page.follow("Add a Moodle").text("h1")).isEqualTo("Add a Moodle");
    }

    @Test
    void anAdministratorAddsChecksRotatesAndRemovesAMoodleOfTheirOwnNetwork() {
        Browser admin = site.signedIn(Role.ADMINISTRATOR);
        String name = name();
        try (SimulatedSystems systems = SimulatedSystems.of(3, 1, 1)) {
            PageSeen added = moodle(admin, name, systems.moodle.address().toString(), systems.moodle.token());

            assertThat(added.path()).isEqualTo("/connections/" + name);
            assertThat(added.text(".notice.good")).contains(name);
            assertThat(added.text("#state + p")).contains("Nobody has looked");

            PageSeen checked = added.submit("/connections/" + name + "/check", "course", "SIM101");
            assertThat(checked.text("#state + .notice")).startsWith("It worked");

            PageSeen rotated =
                    checked.submit("/connections/" + name + "/rotate", "secret", "0123456789abcdef0123456789abcdef");
            assertThat(rotated.text(".notice.good")).contains("replaced");
            PageSeen broken = rotated.submit("/connections/" + name + "/check");
            assertThat(broken.text("#state + .notice dt")).isNotBlank();
            assertThat(broken.text("#state + .notice dd")).isNotBlank();
            assertThat(admin.get("/connections").text("tr:has(a:contains(" + name + "))"))
                    .contains("1 problem");

            PageSeen removed = broken.submit("/connections/" + name + "/remove");
            assertThat(removed.path()).isEqualTo("/connections");
            assertThat(admin.get("/connections/" + name).status()).isEqualTo(404);
        }
        assertThat(audited(admin))
                .containsSubsequence(AuditEvent.Action.REMOVED, AuditEvent.Action.CHANGED, AuditEvent.Action.CREATED);
    }

    @Test
    void whatDoesNotWorkIsSaidInTheReadersLanguageWheneverItWasFound() {
        Browser admin = site.signedIn(Role.ADMINISTRATOR);
        String name = name();
        try (SimulatedSystems systems = SimulatedSystems.of(3, 1, 1)) {
            PageSeen checked = moodle(
                            admin, name, systems.moodle.address().toString(), "0123456789abcdef0123456789abcdef")
                    .submit("/connections/" + name + "/check");

            assertThat(checked.text("#state + .notice dt")).isEqualTo("Moodle does not know the token");
            PageSeen spanish = admin.get("/connections/" + name + "?language=es");
            assertThat(spanish.text("#state + .notice dt")).isEqualTo("Moodle no conoce el token");
            assertThat(spanish.text("#state + .notice dd")).startsWith("Cree un token para la cuenta");
            assertThat(spanish.submit("/connections/" + name + "/rotate", "secret", " ")
                            .text("[role=alert]"))
                    .contains("las credenciales están vacías");
        }
    }

    @Test
    void nobodyWaitsLongForASystemThatIsNotThere() {
        Browser admin = site.signedIn(Role.ADMINISTRATOR);
        String name = name();
        PageSeen added = moodle(admin, name, "http://127.0.0.1:9", "w");

        long start = System.nanoTime();
        PageSeen checked = added.submit("/connections/" + name + "/check");

        assertThat(checked.text("#state + .notice")).contains("cannot be reached");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void anOpenEduCatIsAddedWithItsAccountAndChecked() {
        Browser admin = site.signedIn(Role.ADMINISTRATOR);
        String name = name();
        try (SimulatedSystems systems = SimulatedSystems.of(3, 1, 1)) {
            PageSeen checked = admin.get("/connections/_new/openeducat")
                    .submit(
                            "/connections/_new/openeducat",
                            "name",
                            name,
                            "url",
                            systems.openEduCat.address().toString(),
                            "db",
                            systems.openEduCat.database(),
                            "user",
                            systems.openEduCat.login(),
                            "secret",
                            systems.openEduCat.key(),
                            "local",
                            "on",
                            "plain",
                            "on")
                    .submit("/connections/" + name + "/check");

            assertThat(checked.text("#state + .notice")).startsWith("It worked");
            assertThat(checked.text("dl")).contains("MDL").contains(systems.openEduCat.database());
            assertThat(new String(checked.bytes())).doesNotContain(systems.openEduCat.key());
        }
    }

    @Test
    void aFormThatIsRefusedComesBackWithoutItsSecret() {
        PageSeen refused = site.signedIn(Role.INSTRUCTOR)
                .get(MOODLE)
                .submit(MOODLE, "name", "not a name", "url", "https://8.8.8.8", "secret", "do-not-tell");

        assertThat(refused.text("[role=alert]")).contains("not a name");
        assertThat(refused.document().selectFirst("[name=url]").val()).isEqualTo("https://8.8.8.8");
        assertThat(new String(refused.bytes())).doesNotContain("do-not-tell");
    }

    @Test
    void anInstructorAddsConnectionsOfTheirOwn() {
        Browser instructor = site.signedIn(Role.INSTRUCTOR);
        Browser other = site.signedIn(Role.INSTRUCTOR);
        String name = name();

        PageSeen added =
                instructor.get(MOODLE).submit(MOODLE, "name", name, "url", "https://8.8.8.8/moodle", "secret", "word");

        assertThat(added.path()).isEqualTo("/connections/" + name);
        assertThat(added.text("dl")).contains(instructor.person()).contains("public internet");
        Optional<String> owner = site.stores().with(store -> store.owners().of(Owned.connection(name)));
        assertThat(owner).contains(instructor.person());
        assertThat(instructor.get("/connections").texts("tbody th")).containsExactly(name);
        assertThat(other.get("/connections").text()).doesNotContain(name);
        assertThat(other.get("/connections/" + name).status()).isEqualTo(404);
        for (String change : List.of("check", "rotate", "remove")) {
            assertThat(other.post(
                                    "/connections/" + name + "/" + change,
                                    List.of(
                                            Map.entry("secret", "x"),
                                            Map.entry("_csrf", csrf(other.get("/connections/_new/moodle")))))
                            .status())
                    .as(change)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://8.8.8.8, must begin with https",
        "https://127.0.0.1, private network",
        "http://localhost:8080, private network",
        "https://10.1.2.3, private network",
        "https://[fd00::1], private network",
        "https://[::ffff:192.168.0.1], private network",
        "https://169.254.169.254, No connection may call",
        "https://[fe80::1], No connection may call",
        "https://0177.0.0.1, unusual form",
        "https://8.8.8.8/?token=x, without credentials",
        "ftp://8.8.8.8, must be like"
    })
    void anInstructorsConnectionReachesThePublicInternetOnly(String address, String reason) {
        // the ticks of a form that only administrators are shown
        PageSeen refused = site.signedIn(Role.INSTRUCTOR)
                .get(MOODLE)
                .submit(MOODLE, "name", name(), "url", address, "secret", "word", "local", "on", "plain", "on");

        assertThat(refused.text("[role=alert]")).contains(reason);
        assertThat(refused.document().select("[name=local]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.1.2.3, false, false, private network",
        "http://10.1.2.3, true, false, must begin with https",
        "http://8.8.8.8, true, true, must begin with https",
        "https://169.254.169.254, true, true, No connection may call"
    })
    void anAdministratorSaysItForEachConnection(String address, boolean local, boolean plain, String reason) {
        List<String> fields = new ArrayList<>(List.of("name", name(), "url", address, "secret", "word"));
        if (local) {
            fields.addAll(List.of("local", "on"));
        }
        if (plain) {
            fields.addAll(List.of("plain", "on"));
        }

        PageSeen refused = site.signedIn(Role.ADMINISTRATOR).get(MOODLE).submit(MOODLE, fields.toArray(String[]::new));

        assertThat(refused.text("[role=alert]")).contains(reason);
    }

    @Test
    void anAdministratorGivesAConnectionToAnInstructor() {
        Browser admin = site.signedIn(Role.ADMINISTRATOR);
        Browser instructor = site.signedIn(Role.INSTRUCTOR);
        String name = name();
        PageSeen added = admin.get(MOODLE)
                .submit(MOODLE, "name", name, "url", "https://10.1.2.3", "secret", "word", "local", "on");

        added.submit("/connections/" + name + "/owner", "person", instructor.person());

        assertThat(instructor.get("/connections/" + name).status()).isEqualTo(200);
        assertThat(instructor
                        .post(
                                "/connections/" + name + "/owner",
                                List.of(
                                        Map.entry("person", instructor.person()),
                                        Map.entry("_csrf", csrf(instructor.get(MOODLE)))))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anAuditorLooksOnly() {
        String name = name();
        site.signedIn(Role.ADMINISTRATOR)
                .get(MOODLE)
                .submit(MOODLE, "name", name, "url", "https://8.8.8.8", "secret", "word");
        Browser auditor = site.signedIn(Role.AUDITOR);

        PageSeen page = auditor.get("/connections/" + name);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(auditor.get("/connections").texts("tbody th")).contains(name);
        assertThat(auditor.post(
                                "/connections/" + name + "/remove",
                                List.of(Map.entry("_csrf", csrf(auditor.get("/connections")))))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aNameIsTakenOnce() {
        Browser admin = site.signedIn(Role.ADMINISTRATOR);
        String name = name();
        admin.get(MOODLE).submit(MOODLE, "name", name, "url", "https://8.8.8.8", "secret", "word");

        PageSeen again = admin.get(MOODLE).submit(MOODLE, "name", name, "url", "https://8.8.8.8", "secret", "word");

        assertThat(again.text("[role=alert]")).contains("already");
    }

    private List<AuditEvent.Action> audited(Browser who) {
        return site.stores().with(store -> store.audit().latest(Optional.of(who.person()), Long.MAX_VALUE, 20)).stream()
                .map(AuditEvent::action)
                .toList();
    }

    private static String csrf(PageSeen page) {
        return page.document().select("[name=_csrf]").getFirst().val();
    }

    /** Adds a Moodle of the administrator's own network. */
    private static PageSeen moodle(Browser admin, String name, String url, String token) {
        return admin.get(MOODLE)
                .submit(MOODLE, "name", name, "url", url, "secret", token, "local", "on", "plain", "on");
    }

    private static String name() {
        return "connection-" + NAMES.incrementAndGet();
    }
}
