package dev.passback.app.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.retention.Retention;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditPageTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);

    @Test
    void anInstructorSeesWhatTheyDidThemselvesAndNothingOfOthers() {
        note(person, "gradebook of mine");
        note(site.person(Role.INSTRUCTOR), "gradebook of another");

        PageSeen page = site.signedIn(person).get("/history").follow("What people did");

        assertThat(page.texts("tbody tr")).hasSize(2).last().asString().contains("Changed", "gradebook of mine");
        assertThat(site.signedIn(person).get("/history/audit?person=somebody").text())
                .contains("gradebook of mine")
                .doesNotContain("gradebook of another");
    }

    @Test
    void anAuditorLooksAtOnePersonsDeedsAPageAtATime() {
        for (int i = 0; i < 101; i++) {
            note(person, "gradebook " + i);
        }

        PageSeen page = site.signedIn(Role.AUDITOR).get("/history/audit?person=" + person.name());

        assertThat(page.texts("tbody tr")).hasSize(100).allMatch(row -> row.contains(person.name()));
        assertThat(page.follow("Older").texts("tbody tr"))
                .singleElement()
                .asString()
                .contains("gradebook 0");
    }

    @Test
    void whatWasDoneIsSaidInTheReadersLanguage() {
        Retention kept = new Retention(Optional.of(30), Optional.empty(), Optional.of(400));
        site.stores().with(store -> {
            store.audit().add(Instant.now(), person.name(), Way.API, Action.CHANGED, "gradebook BIO 101", "");
            store.audit().add(Instant.now(), person.name(), Way.API, Action.CHANGED, "link bio", "pin of user 8");
            store.audit().add(Instant.now(), person.name(), Way.API, Action.CHANGED, "connection a", "credentials");
            store.audit().add(Instant.now(), person.name(), Way.API, Action.CREATED, "plan h1T0", "week-1.csv");
            store.audit().add(Instant.now(), person.name(), Way.WEB, Action.CHANGED, "link bio", "KEEP Q1:8 Q1:9");
            store.audit().add(Instant.now(), person.name(), Way.API, Action.CHANGED, "link bio", "Q2:8 hold");
            store.audit().add(Instant.now(), person.name(), Way.WEB, Action.CREATED, "connection a", "moodle, private");
            store.audit().add(Instant.now(), person.name(), Way.WEB, Action.CHANGED, "retention", kept.told());
            store.audit().add(Instant.now(), person.name(), Way.ITSELF, Action.EXPIRED, "plans", "12");
            return true;
        });

        PageSeen spanish = site.signedIn(person).get("/history/audit?language=es");
        PageSeen english = site.signedIn(person).get("/history/audit?language=en");

        assertThat(spanish.text("tbody"))
                .contains(
                        "libro de calificaciones BIO 101",
                        "enlace bio: fijación del usuario 8",
                        "conexión a: credenciales",
                        "plan h1T0: week-1.csv",
                        "enlace bio: conservadas: Q1:8 Q1:9",
                        "enlace bio: retenidas: Q2:8",
                        "conexión a: Moodle, también a redes privadas, con TLS",
                        "días: archivos 30, diario sin límite, auditoría 400",
                        "Planes: 12");
        assertThat(english.text("tbody"))
                .contains("gradebook BIO 101", "link bio: pin of user 8", "connection a: credentials");
    }

    private void note(Person actor, String subject) {
        site.stores().with(store -> {
            store.audit().add(Instant.now(), actor.name(), Way.WEB, Action.CHANGED, subject, "");
            return true;
        });
    }
}
