package dev.passback.grade;

import dev.passback.finding.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an item of a live source is known by there, whatever its title. Written {@code Q42}, {@code A7} or {@code G13}; the
 * kind is part of it, since a quiz, an assignment and a grade item may have the same number.
 *
 * @param id the source's own number of the quiz, assignment or grade item
 */
public record ItemOrigin(Kind kind, long id) {
    private static final Pattern FORM = Pattern.compile("([QAG])(\\d{1,18})");

    /** What sort of thing earned the scores. */
    public enum Kind {
        QUIZ("Q"),
        ASSIGNMENT("A"),
        GRADE_ITEM("G");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        public String letter() {
            return letter;
        }

        /** {@return the word that people see} */
        public String label() {
            return wording().text();
        }

        /** {@return the same, for languages other than English} */
        public Wording wording() {
            return switch (this) {
                case QUIZ -> Wording.of("quiz");
                case ASSIGNMENT -> Wording.of("assignment");
                case GRADE_ITEM -> Wording.of("grade item");
            };
        }
    }

    /** {@return the origin written as {@code text}; empty if it is none} */
    public static Optional<ItemOrigin> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.letter.equals(matcher.group(1))) {
                return Optional.of(new ItemOrigin(kind, Long.parseLong(matcher.group(2))));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return kind.letter + id;
    }
}
