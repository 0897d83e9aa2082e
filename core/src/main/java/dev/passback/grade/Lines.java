package dev.passback.grade;

import java.util.Arrays;

/** Where each row of a sheet stands in its source, counted from 1. */
public final class Lines {
    private final int[] numbers;

    private Lines(int[] numbers) {
        this.numbers = numbers;
    }

    public static Lines of(int... numbers) {
        return new Lines(numbers.clone());
    }

    /** {@return the lines from {@code first} on, without a gap} */
    public static Lines from(int first, int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, i -> first + i);
        return new Lines(numbers);
    }

    public int size() {
        return numbers.length;
    }

    public int get(int row) {
        return numbers[row];
    }
}
