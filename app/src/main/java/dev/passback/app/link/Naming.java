package dev.passback.app.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What connections and links may be called. */
public final class Naming {
    private static final int LONGEST = 64;
    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{0," + (LONGEST - 1) + "}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{Alnum}._]+");

    private Naming() {}

    public static boolean isGood(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * {@return a name that says what something is of, for a person to change}
     *
     * @param taken names that it must not be
     * @param known what it is of; may hold anything
     */
    public static String suggested(Predicate<String> taken, String... known) {
        String words = Arrays.stream(known).collect(Collectors.joining("-"));
        String plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("");
        String name = OTHERS.matcher(plain).replaceAll("-").replaceAll("^[._-]+|-+$", "");
        String free = name.isEmpty() ? "link" : cut(name, LONGEST);
        return Stream.concat(
                        Stream.of(free), IntStream.iterate(2, next -> next + 1).mapToObj(next -> numbered(free, next)))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String numbered(String name, int number) {
        String end = "-" + number;
        return cut(name, LONGEST - end.length()) + end;
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(name.length(), length));
    }
}
