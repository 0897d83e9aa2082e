package dev.passback.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People, as a program of an administrator lets them in. */
class PeopleApiTest {
    private static Site site;

    private final Program program = Program.of(site, Role.ADMINISTRATOR);

    @BeforeAll
    static void serve() {
        site = Site.empty();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void somebodyIsLetInGetsAnotherRoleAndIsKeptOut() {
        Heard added = program.post(
                        "/people",
                        "{\"name\":\"ines\",\"role\":\"instructor\",\"password\":\"long enough for anybody\"}")
                .with(201);
        assertThat(added.text()).doesNotContain("long enough").doesNotContain("$2");

        String ines = added.header("Location");
        assertThat(program.get(ines).with(200).json().get("role").stringValue()).isEqualTo("instructor");
        assertThat(program.put(ines + "/role", "{\"role\":\"auditor\"}")
                        .with(200)
                        .json()
                        .get("role")
                        .stringValue())
                .isEqualTo("auditor");
        assertThat(program.put(ines + "/disabled", "{\"disabled\":true}")
                        .with(200)
                        .json()
                        .get("disabled")
                        .booleanValue())
                .isTrue();
        assertThat(program.get("/people").with(200).text()).contains("ines", program.person());
        List<AuditEvent> events =
                site.stores().with(store -> store.audit().latest(Optional.of(program.person()), Long.MAX_VALUE, 10));
        assertThat(events).extracting(AuditEvent::subject).containsExactly("person ines", "person ines", "person ines");
        assertThat(events).extracting(AuditEvent::detail).containsExactly("disabled", "auditor", "instructor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"a b\",\"role\":\"auditor\",\"password\":\"long enough for anybody\"} | letters, digits",
                "{\"name\":\"short\",\"role\":\"auditor\",\"password\":\"short\"} | at least 12 characters",
                "{\"name\":\"none\",\"role\":\"auditor\"} | at least 12 characters",
                "{\"name\":\"long enough name\",\"role\":\"boss\"} | administrator, instructor, auditor",
                "{\"name\":\"nobody\"} | administrator, instructor or auditor",
                "{\"role\":\"auditor\"} | say name"
            })
    void whatIsNotTakenIsToldWithWhatIs(String body, String words) {
        assertThat(program.post("/people", body).with(400).text()).contains(words);
    }

    @Test
    void aNameIsTakenOnce() {
        String body = "{\"name\":\"twice\",\"role\":\"auditor\",\"password\":\"long enough for anybody\"}";
        program.post("/people", body).with(201);

        assertThat(program.post("/people", body).with(409).text()).contains("NAME_TAKEN");
    }

    @Test
    void somebodyCanAlwaysAdminister() {
        site.stores().with(store -> store.people().list().stream()
                .filter(person -> person.administers() && !person.name().equals(program.person()))
                .map(person -> store.people().change(person.name(), other -> other.as(Role.AUDITOR)))
                .toList());

        assertThat(program.put("/people/" + program.person() + "/role", "{\"role\":\"auditor\"}")
                        .with(422)
                        .text())
                .contains("nobody could administer");
    }

    @Test
    void howLongThingsAreKeptIsSetAndShown() {
        program.put("/retention", "{\"files\":30,\"audit\":400}").with(200);

        assertThat(program.get("/retention").with(200).json().get("files").intValue())
                .isEqualTo(30);
        assertThat(program.get("/retention").with(200).json().path("journal").isMissingNode())
                .isTrue();
        assertThat(program.put("/retention", "{\"files\":0}").with(400).text()).contains("from 1 to 36500 days");
        program.put("/retention", "{}").with(200);
        assertThat(program.get("/retention").with(200).text()).isEqualTo("{}");
    }
}
