package dev.passback.app.web.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Tokens;
import dev.passback.app.web.Site;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser and no HTTP library sends is refused as malformed, and is no failure of ours. */
class MalformedRequestTest {
    private final Site site = Site.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in?x=%", "/sign-in?x=%zz", "/?%=", "/health?x=%"})
    void anAddressThatIsNotWellFormed(String address) throws IOException {
        assertThat(answer("GET " + address + " HTTP/1.1\r\n", "")).startsWith("HTTP/1.1 400");
    }

    @Test
    void aFormThatIsNotWellFormed() throws IOException {
        assertThat(answer(
                        "POST /sign-in HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 6\r\n",
                        "name=%"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in?language=%00", "/setup?word=a%00b"})
    void aTextThatNoDatabaseTakes(String address) throws IOException {
        assertThat(answer("GET " + address + " HTTP/1.1\r\n", "")).startsWith("HTTP/1.1 400");
    }

    @Test
    void aProgramIsToldAsOfEveryOtherFailure() throws IOException {
        String token = site.part(Tokens.class)
                .issue(site.person(Role.ADMINISTRATOR), "test", Set.of(Scope.READ), 1)
                .text();

        assertThat(answer("GET /api/v1/plans?sha256=% HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n", ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"INVALID\"");
    }

    private String answer(String head, String body) throws IOException {
        URI address = site.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write((head + "Host: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
