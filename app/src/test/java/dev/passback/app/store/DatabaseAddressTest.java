package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.app.store.DatabaseAddress.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void readsAllParts() {
        assertThat(DatabaseAddress.parse(
                        "postgresql://ada:p%40ss+w@db.example:6000/grades?sslmode=require", Origin.FILE))
                .isEqualTo(new DatabaseAddress(
                        "db.example",
                        6000,
                        "grades",
                        Optional.of("ada"),
                        Optional.of("p@ss+w"),
                        Optional.of("require")));
    }

    @Test
    void fillsInWhatIsMissing() {
        assertThat(DatabaseAddress.parse(" postgresql://[::1]/grades\n", Origin.COMMAND_LINE))
                .isEqualTo(new DatabaseAddress(
                        "::1", 5432, "grades", Optional.empty(), Optional.empty(), Optional.empty()))
                .hasToString("postgresql://[::1]:5432/grades");
    }

    @Test
    void refusesAPasswordOnTheCommandLine() {
        String text = "postgresql://ada:secret@localhost/grades";

        assertThatExceptionOfType(DatabaseAddressException.class)
                .isThrownBy(() -> DatabaseAddress.parse(text, Origin.COMMAND_LINE))
                .withMessageContaining("PASSBACK_DATABASE")
                .withMessageNotContaining("secret");
        assertThat(DatabaseAddress.parse(text, Origin.ENVIRONMENT).password()).contains("secret");
    }

    @Test
    void neverShowsThePassword() {
        DatabaseAddress address = DatabaseAddress.parse("postgresql://ada:secret@localhost/grades", Origin.FILE);

        assertThat(address).hasToString("postgresql://ada@localhost:5432/grades");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "grades",
                "mysql://localhost/grades",
                "postgresql://localhost",
                "postgresql://localhost/",
                "postgresql://localhost/a/b",
                "postgresql://a,b/grades",
                "postgresql:///grades",
                "postgresql://ada:sec ret@localhost/grades",
                "postgresql://ada:sec%ret@localhost/grades",
                "postgresql://localhost/grades?password=secret",
                "postgresql://localhost/grades?sslmode=sometimes",
                "postgresql://localhost/grades?sslmode=require&socketFactory=x"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatExceptionOfType(DatabaseAddressException.class)
                .isThrownBy(() -> DatabaseAddress.parse(text, Origin.FILE))
                .withMessageStartingWith("the database address ")
                .withMessageNotContaining("sec");
    }
}
