package dev.passback.app.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTest {
    private final SecretBox box = new SecretBox(key(1));

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return key;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdef0123456789abcdef", "pässwörd \n\t\u0000 ∑"})
    void opensWhatItSealed(String secret) {
        assertThat(box.open("campus", box.seal("campus", secret))).isEqualTo(secret);
    }

    @Test
    void sealsTheSameSecretDifferentlyEachTime() {
        assertThat(box.seal("campus", "token")).isNotEqualTo(box.seal("campus", "token"));
    }

    @Test
    void showsNothingOfTheSecret() {
        String sealed = box.seal("campus", "0123456789abcdef");

        assertThat(sealed).doesNotContain("0123456789abcdef");
        assertThat(new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("0123456789abcdef");
    }

    @Test
    void opensNothingUnderAnotherName() {
        String sealed = box.seal("campus", "token");

        assertThatExceptionOfType(SecretException.class)
                .isThrownBy(() -> box.open("college", sealed))
                .withMessageContaining("college");
    }

    @Test
    void opensNothingOfAnotherKey() {
        String sealed = new SecretBox(key(2)).seal("campus", "token");

        assertThatExceptionOfType(SecretException.class).isThrownBy(() -> box.open("campus", sealed));
    }

    @Test
    void opensNothingThatWasChanged() {
        byte[] sealed = Base64.getDecoder().decode(box.seal("campus", "token"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;

            assertThatExceptionOfType(SecretException.class)
                    .as("byte %d", i)
                    .isThrownBy(() -> box.open("campus", Base64.getEncoder().encodeToString(changed)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "AAAAAAAAAAAAAAAA", "not Base64!"})
    void opensNothingThatItNeverSealed(String text) {
        assertThatExceptionOfType(SecretException.class)
                .isThrownBy(() -> box.open("campus", text))
                .withMessageContaining("campus");
    }
}
