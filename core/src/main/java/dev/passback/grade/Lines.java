package dev.passback.grade;

import java.util.Arrays;

/** Where each row of a sheet stands in its source: a file's line, counted from 1, or a live source's number of the user. */
public final class Lines {
    private static final String LINE = "line";
    private static final String USER = "user";

    private final int[] numbers;
    private final String word;

    private Lines(int[] numbers, String word) {
        this.numbers = numbers;
        this.word = word;
    }

    public static Lines of(int... numbers) {
        return new Lines(numbers.clone(), LINE);
    }

    /** {@return the lines from {@code first} on, without a gap} */
    public static Lines from(int first, int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, i -> first + i);
        return new Lines(numbers, LINE);
    }

    /** {@return a live source's users, a row each} */
    public static Lines users(int... numbers) {
        return new Lines(numbers.clone(), USER);
    }

    /** {@return what people call such a number: line or user} */
    public String word() {
        return word;
    }

    public int size() {
        return numbers.length;
    }

    public int get(int row) {
        return numbers[row];
    }
}
