package dev.passback.app.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that somebody looks for: all must be there, in any order, whatever their case and accents. */
record SearchedText(List<String> words) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static SearchedText of(String text) {
        return new SearchedText(Stream.of(plain(text).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isIn(String text) {
        String plain = words.isEmpty() ? "" : plain(text);
        return words.stream().allMatch(plain::contains);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
