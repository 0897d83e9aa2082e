package dev.passback.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    private Path folder;

    private Instant now = START;
    private StorePool stores;
    private Tokens tokens;
    private final Person ines =
            new Person("ines", "Inés", Role.INSTRUCTOR, Optional.empty(), Optional.empty(), START, false, 0);

    @BeforeEach
    void open() {
        stores = new StorePool(() -> Store.open(folder.resolve("data")));
        tokens = new Tokens(stores, () -> now);
        stores.with(store -> store.people().add(ines));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aTokenLetsItsPersonInUntilItEnds() {
        Tokens.Issued issued = tokens.issue(ines, " nightly ", Set.of(Scope.READ), 30);

        assertThat(tokens.authenticate(issued.text())).map(TokenBearer::person).contains(ines);
        assertThat(issued.token().label()).isEqualTo("nightly");

        now = START.plus(Duration.ofDays(30));
        assertThat(tokens.authenticate(issued.text())).isEmpty();
    }

    @Test
    void theStoreDoesNotKnowTheToken() {
        Tokens.Issued issued = tokens.issue(ines, "nightly", Set.of(Scope.READ), 30);

        assertThat(stores.with(store -> store.tokens().of("ines")).toString()).doesNotContain(issued.text());
        assertThat(issued.toString() + issued.token()).doesNotContain(issued.text());
        assertThat(issued.token().hash()).doesNotContain(issued.text().substring(16));
    }

    @Test
    void aTokenThatIsTakenBackOrGuessedLetsNobodyIn() {
        Tokens.Issued issued = tokens.issue(ines, "nightly", Set.of(Scope.READ), 30);
        stores.with(store -> store.tokens().remove("ines", issued.token().id()));

        assertThat(tokens.authenticate(issued.text())).isEmpty();
        assertThat(tokens.authenticate("pb_" + "0".repeat(12) + "_" + "0".repeat(64)))
                .isEmpty();
        assertThat(tokens.authenticate("")).isEmpty();
    }

    @Test
    void aTokenIsForNoMoreThanItsPersonMayNow() {
        Tokens.Issued issued = tokens.issue(ines, "nightly", Set.of(Scope.READ, Scope.MANAGE), 30);

        save(Role.AUDITOR, false);

        assertThat(tokens.authenticate(issued.text()).orElseThrow().scopes()).containsExactly(Scope.READ);
        assertThat(tokens.authenticate(issued.text()).orElseThrow().access().role())
                .isEqualTo(Role.AUDITOR);
    }

    @Test
    void aDisabledPersonsTokensAreDead() {
        Tokens.Issued issued = tokens.issue(ines, "nightly", Set.of(Scope.READ), 30);

        save(Role.INSTRUCTOR, true);

        assertThat(tokens.authenticate(issued.text())).isEmpty();
    }

    @Test
    void thatATokenWasUsedIsNotedOnceAMinute() {
        Tokens.Issued issued = tokens.issue(ines, "nightly", Set.of(Scope.READ), 30);

        tokens.authenticate(issued.text());
        assertThat(used()).contains(START);

        now = START.plusSeconds(59);
        tokens.authenticate(issued.text());
        assertThat(used()).contains(START);

        now = START.plusSeconds(60);
        tokens.authenticate(issued.text());
        assertThat(used()).contains(now);
    }

    @Test
    void aTokenThatCannotBeIsRefusedWithWhatCan() {
        assertThatThrownBy(() -> tokens.issue(ines, "x", Set.of(Scope.READ), 0)).hasMessageContaining("1 to 366");
        assertThatThrownBy(() -> tokens.issue(ines, "x", Set.of(Scope.READ), 367))
                .hasMessageContaining("1 to 366");
        assertThatThrownBy(() -> tokens.issue(ines, " ", Set.of(Scope.READ), 30))
                .hasMessageContaining("label");
        assertThatThrownBy(() -> tokens.issue(ines, "x", Set.of(), 30)).hasMessageContaining("READ");
        assertThatThrownBy(() -> tokens.issue(ines, "x", Set.of(Scope.ADMIN), 30))
                .hasMessageContaining("MANAGE");
    }

    private Optional<Instant> used() {
        return stores.with(store -> store.tokens().of("ines").getFirst().used());
    }

    private void save(Role role, boolean disabled) {
        stores.with(store -> {
            store.people()
                    .save(new Person("ines", "Inés", role, Optional.empty(), Optional.empty(), START, disabled, 0));
            return true;
        });
    }
}
