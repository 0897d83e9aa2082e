package dev.passback.app.secret;

import dev.passback.finding.Wording;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals credentials with AES-256-GCM. A sealed text belongs to one name and cannot be moved to another. */
public final class SecretBox {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** {@return the secret, sealed for that name} */
    public String seal(String name, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /**
     * {@return the secret that was sealed for that name}
     *
     * @throws SecretException if the key is another one, or the text was changed
     */
    public String open(String name, String sealed) {
        byte[] bytes = bytes(name, sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] rest = new byte[bytes.length - NONCE_BYTES];
        ByteBuffer.wrap(bytes).get(nonce).get(rest);
        return new String(cipher(Cipher.DECRYPT_MODE, name, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, String name, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw unopened(name, e);
        }
    }

    private static byte[] bytes(String name, String sealed) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            if (bytes.length > NONCE_BYTES) {
                return bytes;
            }
            throw new IllegalArgumentException("it is too short");
        } catch (IllegalArgumentException e) {
            throw unopened(name, e);
        }
    }

    private static SecretException unopened(String name, Exception cause) {
        return new SecretException(
                Wording.of(
                        "the secret of connection \"{}\" cannot be opened with this key file; use the key file"
                                + " that it was added with, or add the connection again",
                        name),
                cause);
    }
}
