package dev.passback.connectors.openeducat;

import dev.passback.grade.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The SHA-256 of lines of text. */
final class LinesHash {
    private final MessageDigest digest;

    LinesHash() {
        digest = Sha256.start();
    }

    LinesHash line(String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        return digest.digest();
    }
}
