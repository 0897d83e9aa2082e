package dev.passback.grade;

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
        QUIZ("Q", "quiz"),
        ASSIGNMENT("A", "assignment"),
        GRADE_ITEM("G", "grade item");

        private final String letter;
        private final String label;

        Kind(String letter, String label) {
            this.letter = letter;
            this.label = label;
        }

        public String letter() {
            return letter;
        }

        /** {@return the word that people see} */
        public String label() {
            return label;
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
