package dev.passback.grade;

import dev.passback.finding.Wording;
import java.util.Arrays;
import java.util.List;

/** Where each row of a sheet stands in its source: a file's line, counted from 1, or a live source's number of the user. */
public final class Lines {
    private final int[] numbers;
    private final boolean ofUsers;

    private Lines(int[] numbers, boolean ofUsers) {
        this.numbers = numbers;
        this.ofUsers = ofUsers;
    }

    public static Lines of(int... numbers) {
        return new Lines(numbers.clone(), false);
    }

    /** {@return the lines from {@code first} on, without a gap} */
    public static Lines from(int first, int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, i -> first + i);
        return new Lines(numbers, false);
    }

    /** {@return a live source's users, a row each} */
    public static Lines users(int... numbers) {
        return new Lines(numbers.clone(), true);
    }

    /** {@return what people call such a number: {@code line 4}, or {@code user 8} of a live source} */
    public Wording called(int number) {
        return ofUsers ? Wording.of("user {}", number) : Wording.of("line {}", number);
    }

    /**
     * {@return what people call several of them}
     *
     * @param more how many there are besides
     */
    Wording called(List<Integer> several, int more) {
        if (several.size() == 1 && more == 0) {
            return called(several.getFirst());
        }
        if (more == 0) {
            return ofUsers ? Wording.of("users {}", several) : Wording.of("lines {}", several);
        }
        return ofUsers
                ? Wording.of("users {} and {} more", several, more)
                : Wording.of("lines {} and {} more", several, more);
    }

    public int size() {
        return numbers.length;
    }

    public int get(int row) {
        return numbers[row];
    }
}
