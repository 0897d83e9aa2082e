package dev.passback.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its facts kept apart, so that it can be said in other languages too. It is put together only when it is
 * asked for: there may be one for every row of a large file, and few are read.
 *
 * @param pattern the sentence in English, with {@code {}} for each fact; another language may name a fact by its number,
 *     from 1, as in {@code {2}}
 * @param facts texts, numbers, scores, other wordings, and lists of these, which are said one after the other
 */
public record Wording(String pattern, List<Object> facts) {
    private static final String VERBATIM = "{}";

    public static final Wording NONE = verbatim("");

    public Wording {
        facts = List.copyOf(facts);
    }

    /**
     * {@return the sentence with these facts}
     *
     * @param pattern a literal right here, which the languages' catalogues have an entry for
     */
    public static Wording of(String pattern, Object... facts) {
        return new Wording(pattern, List.of(facts));
    }

    /** {@return a text that is in nobody's catalogue: another system's own words, or what was kept without its facts} */
    public static Wording verbatim(String text) {
        return new Wording(VERBATIM, List.of(text));
    }

    /** {@return a fact without a sentence, as the reader writes it} */
    public static Wording fact(Object fact) {
        return new Wording(VERBATIM, List.of(fact));
    }

    /** {@return several as one, such as “A or B”, with the joiner between each two} */
    public static Wording joined(Wording joiner, List<?> several) {
        List<Object> facts = new ArrayList<>();
        for (Object each : several) {
            if (!facts.isEmpty()) {
                facts.add(joiner);
            }
            facts.add(each);
        }
        return new Wording("{}".repeat(facts.size()), facts);
    }

    /** {@return whether it says the same in every language} */
    public boolean isVerbatim() {
        return pattern.equals(VERBATIM) && facts.getFirst() instanceof String;
    }

    public boolean isEmpty() {
        return text().isEmpty();
    }

    /** {@return the sentence in English} */
    public String text() {
        return in(Language.ENGLISH);
    }

    /** {@return the sentence in another language} */
    public String in(Language language) {
        StringBuilder text = new StringBuilder();
        say(language, text);
        return text.toString();
    }

    private void say(Language language, StringBuilder text) {
        String said = language.pattern(pattern);
        int next = 0;
        int from = 0;
        for (int open = said.indexOf('{'); open >= 0; open = said.indexOf('{', from)) {
            text.append(said, from, open);
            int close = said.indexOf('}', open);
            int place = close == open + 1 ? next++ : close == open + 2 ? said.charAt(open + 1) - '1' : facts.size();
            if (place >= 0 && place < facts.size()) {
                say(facts.get(place), language, text);
                from = close + 1;
            } else {
                // what was kept by another version must not break a page
                text.append('{');
                from = open + 1;
            }
        }
        text.append(said, from, said.length());
    }

    private static void say(Object fact, Language language, StringBuilder text) {
        switch (fact) {
            case Wording wording -> wording.say(language, text);
            case List<?> several -> {
                for (int i = 0; i < several.size(); i++) {
                    text.append(i == 0 ? "" : ", ");
                    say(several.get(i), language, text);
                }
            }
            default -> text.append(language.fact(fact));
        }
    }

    /** {@return the sentence in English, so that it is the same in a text that is put together} */
    @Override
    public String toString() {
        return text();
    }
}
