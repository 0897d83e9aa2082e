package dev.passback.transfer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a transfer, written {@code T12}. */
public record TransferId(long number) {
    private static final Pattern FORM = Pattern.compile("[Tt]?(\\d{1,18})");

    /** {@return the id written as {@code text}, with or without the T; empty if it is none} */
    public static Optional<TransferId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new TransferId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "T" + number;
    }
}
