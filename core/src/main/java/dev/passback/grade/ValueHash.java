package dev.passback.grade;

import java.math.BigDecimal;
import java.util.Optional;

/** The SHA-256 of a source's value and maximum, {@code raw:max}: equal means that nothing needs to be carried. */
public final class ValueHash {
    private ValueHash() {}

    /** {@return the hash in lower-case hexadecimal, of canonical decimals: 87.50 of 100.0 is {@code 87.5:100}} */
    public static String of(Score score, Optional<BigDecimal> maximum) {
        return Sha256.of(score + ":" + maximum.map(ValueHash::canonical).orElse(""));
    }

    private static String canonical(BigDecimal maximum) {
        return maximum.stripTrailingZeros().toPlainString();
    }
}
