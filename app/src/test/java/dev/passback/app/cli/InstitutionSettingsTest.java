package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.app.people.Role;
import dev.passback.app.security.Institution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionSettingsTest {
    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void nameAServer() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        environment.put("PASSBACK_OIDC_ISSUER", "https://id.example.edu/realms/college");
        environment.put("PASSBACK_OIDC_CLIENT_ID", "passback");
        environment.put("PASSBACK_OIDC_CLIENT_SECRET_FILE", secret.toString());
    }

    @Test
    void withoutAnIssuerThereIsNone() {
        assertThat(new InstitutionSettings(Map.of("PASSBACK_OIDC_CLIENT_ID", "passback")).read())
                .isEmpty();
    }

    @Test
    void whoeverIsNotAddedIsRefusedUnlessARoleIsSaid() {
        Institution institution = read();

        assertThat(institution.fresh()).isEmpty();
        assertThat(institution.claim()).isEqualTo("preferred_username");
        assertThat(institution.name()).isEqualTo("id.example.edu");
        assertThat(institution.secret()).isEqualTo("s3cret");
        assertThat(institution.toString()).doesNotContain("s3cret");
    }

    @Test
    void everythingElseCanBeSaid() {
        environment.put("PASSBACK_OIDC_NAME", "Example College");
        environment.put("PASSBACK_OIDC_CLAIM", "email");
        environment.put("PASSBACK_OIDC_NEW", "auditor");

        Institution institution = read();

        assertThat(institution.name()).isEqualTo("Example College");
        assertThat(institution.claim()).isEqualTo("email");
        assertThat(institution.fresh()).contains(Role.AUDITOR);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSBACK_OIDC_ISSUER, http://id.example.edu, https",
        "PASSBACK_OIDC_ISSUER, not an address, no address",
        "PASSBACK_OIDC_CLIENT_ID, '', PASSBACK_OIDC_CLIENT_ID",
        "PASSBACK_OIDC_CLIENT_SECRET_FILE, /nowhere/at/all, cannot read",
        "PASSBACK_OIDC_NEW, administrator, 'instructor, auditor or refuse'"
    })
    void whatDoesNotDoIsTold(String name, String value, String told) {
        environment.put(name, value);

        assertThatThrownBy(this::read).isInstanceOf(CommandException.class).hasMessageContaining(told);
    }

    private Institution read() {
        return new InstitutionSettings(environment).read().orElseThrow();
    }
}
