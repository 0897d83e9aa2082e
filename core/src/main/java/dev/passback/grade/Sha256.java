package dev.passback.grade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which values, files and plans are known again, in lower-case hexadecimal. */
public final class Sha256 {
    private Sha256() {}

    /** {@return the hash of a text} */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** {@return the hash of these bytes} */
    public static String of(byte[] bytes) {
        return end(start(), bytes);
    }

    /** {@return a hash to which bytes are added one after the other} */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@return the hash of all that was added} */
    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String end(MessageDigest digest, byte[] last) {
        return HexFormat.of().formatHex(digest.digest(last));
    }
}
