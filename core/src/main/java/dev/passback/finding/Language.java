package dev.passback.finding;

import java.math.BigDecimal;

/** How a reader is told what wordings say. */
@FunctionalInterface
public interface Language {
    /** As the code has it, with a decimal point: for commands, logs and programs. */
    Language ENGLISH = english -> english;

    /** {@return the sentence to say instead of an English one} */
    String pattern(String english);

    /** {@return a fact as this reader writes it; every digit of a number} */
    default String fact(Object fact) {
        return fact instanceof BigDecimal number ? number.toPlainString() : fact.toString();
    }
}
