package dev.passback.app.web.page;

/**
 * Which part of a long list is shown.
 *
 * @param number from 1
 * @param total how much the whole list has
 */
public record Pages(int number, int size, int total) {

    /** {@return the page that was asked for, or the nearest that there is} */
    public static Pages of(int asked, int size, int total) {
        return new Pages(Math.clamp(asked, 1, Math.max(1, (total + size - 1) / size)), size, total);
    }

    /** {@return the place of its first line, from 0} */
    public int from() {
        return (number - 1) * size;
    }

    public int to() {
        return Math.min(total, from() + size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return to() < total;
    }
}
