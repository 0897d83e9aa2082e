package dev.passback.app.security;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Which passwords are taken, and how they are kept: with bcrypt. */
public final class Passwords {
    /** Long enough that guessing is hopeless at the rate of {@link SignInLimit}, as NIST SP 800-63B has it. */
    public static final int SHORTEST = 12;
    /** What bcrypt looks at. */
    private static final int LONGEST_BYTES = 72;

    private static final int STRENGTH = 11;

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

    /** Why a password is not taken. */
    public enum Refusal {
        SHORT,
        LONG,
        /** It is the name under which the person signs in. */
        NAME
    }

    /** {@return why it is not taken; empty if it is} */
    public Optional<Refusal> refusal(String name, String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(Refusal.SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Refusal.LONG);
        }
        return password.equalsIgnoreCase(name) ? Optional.of(Refusal.NAME) : Optional.empty();
    }

    public String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash was made");
        }
        return hash;
    }

    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    PasswordEncoder encoder() {
        return encoder;
    }
}
