package dev.passback.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://moodle.example.edu",
                " https://moodle.example.edu/sub/folder ",
                "HTTPS://moodle.example.edu:8443",
                "http://127.0.0.1:8080",
                "http://[::1]:8080",
                "http://127.0.0.9"
            })
    void tlsAndThisMachineAreCalled(String text) {
        assertThat(Address.parse(text, false)).hasToString(text.strip());
    }

    @Test
    void plainHttpToAnotherMachineNeedsLeave() {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Address.parse("http://192.0.2.7/moodle", false))
                .withMessageContaining("--allow-http");
        assertThat(Address.parse("http://192.0.2.7/moodle", true)).hasHost("192.0.2.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:secret@moodle.example.edu",
                "https://secret@moodle.example.edu",
                "https://moodle.example.edu/?wstoken=secret",
                "https://moodle.example.edu/#secret",
                "http://user:secret@127.0.0.1"
            })
    void credentialsDoNotBelongIntoAnAddressAndAreNotRepeated(String text) {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Address.parse(text, true))
                .withMessageContaining("without credentials")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "moodle.example.edu",
                "ftp://moodle.example.edu",
                "file:///etc/passwd",
                "https:moodle.example.edu",
                "https:///moodle",
                "https://",
                "http://",
                "http:127.0.0.1",
                "https://moodle example edu"
            })
    void whatIsNoAddressIsToldWithOne(String text) {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Address.parse(text, true))
                .withMessageContaining("https://moodle.example.edu");
    }
}
