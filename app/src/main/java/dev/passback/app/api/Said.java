package dev.passback.app.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request says in words of its own; what is none of the valid ones is refused with them. */
final class Said {
    private Said() {}

    /** {@return the choice of that word; {@code usual} where nothing was said} */
    static <E extends Enum<E>> E one(String name, @Nullable String word, Class<E> kind, E usual) {
        return maybe(name, word, kind, Said::word).orElse(usual);
    }

    /** {@return the choice of that word; empty where nothing was said} */
    static <E extends Enum<E>> Optional<E> maybe(
            String name, @Nullable String word, Class<E> kind, Function<E, String> words) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        E[] choices = kind.getEnumConstants();
        return Optional.of(Arrays.stream(choices)
                .filter(choice -> words.apply(choice).equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        ApiCode.INVALID,
                        name + " is \"" + word + "\"; it can be "
                                + Arrays.stream(choices).map(words).collect(Collectors.joining(", ")))));
    }

    /** {@return the word for a choice: on conflict, {@code TO_MAXIMUM} is {@code to-maximum}} */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isTrue(String name, @Nullable String word) {
        if (word == null || word.isBlank() || word.equals("false")) {
            return false;
        }
        if (word.equals("true")) {
            return true;
        }
        throw Refusal.of(ApiCode.INVALID, name + " is \"" + word + "\"; it can be true, false");
    }

    /** Refuses a form that has a field which nobody reads: it would be a typing mistake that goes unseen. */
    static void requireKnown(Map<String, String> fields, Set<String> known) {
        fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.of(
                            ApiCode.INVALID,
                            "the form has \"" + unknown + "\"; it can have "
                                    + known.stream().sorted().collect(Collectors.joining(", ")));
                });
    }

    static String required(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.of(ApiCode.INVALID, "say " + name);
        }
        if (text.indexOf('\0') >= 0) {
            throw Refusal.of(ApiCode.INVALID, name + " has a NUL character, which no text can have");
        }
        return text.strip();
    }
}
