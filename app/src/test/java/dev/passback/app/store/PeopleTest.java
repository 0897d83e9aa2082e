package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PeopleTest extends StoreTest {

    @Test
    void theLastAdministratorIsNeitherDisabledNorDemoted() {
        add("ada", Role.ADMINISTRATOR);
        add("bob", Role.INSTRUCTOR);
        add("eve", Role.ADMINISTRATOR);
        assertThat(store.people().change("eve", person -> person.disabled(true)))
                .isEqualTo(People.Change.DONE);

        assertThat(store.people().change("ada", person -> person.disabled(true)))
                .isEqualTo(People.Change.LAST_ADMINISTRATOR);
        assertThat(store.people().change("ada", person -> person.as(Role.AUDITOR)))
                .isEqualTo(People.Change.LAST_ADMINISTRATOR);
        assertThat(store.people().find("ada")).get().matches(Person::administers);
        assertThat(store.people().change("ada", person -> person.called("Ada"))).isEqualTo(People.Change.DONE);
        assertThat(store.people().change("bob", person -> person.as(Role.ADMINISTRATOR)))
                .isEqualTo(People.Change.DONE);
        assertThat(store.people().change("ada", person -> person.disabled(true)))
                .isEqualTo(People.Change.DONE);
        assertThat(store.people().change("nobody", person -> person)).isEqualTo(People.Change.NOBODY);
    }

    @Test
    void twoAdministratorsWhoShutEachOtherOutAtOnceLeaveOne() throws Exception {
        add("ada", Role.ADMINISTRATOR);
        add("eve", Role.ADMINISTRATOR);
        try (Store other = place.open();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<People.Change>> both =
                    List.of(() -> store.people().change("eve", person -> person.disabled(true)), () -> other.people()
                            .change("ada", person -> person.disabled(true)));

            threads.invokeAll(both);
        }

        assertThat(store.people().list().stream().filter(Person::administers)).hasSize(1);
    }

    @Test
    void whatEndsSessionsRaisesTheEpoch() {
        add("ada", Role.INSTRUCTOR);
        store.people().change("ada", person -> person.called("Ada L."));
        assertThat(store.people().find("ada").orElseThrow().epoch()).isZero();

        store.people().change("ada", person -> person.as(Role.AUDITOR));
        store.people().change("ada", person -> person.withPassword("hash"));
        store.people().change("ada", person -> person.disabled(true));

        assertThat(store.people().find("ada").orElseThrow().epoch()).isEqualTo(3);
    }

    private void add(String name, Role role) {
        store.people().add(Person.fresh(name, name, role, "hash", Sample.NOON));
    }
}
