package dev.passback.app.web.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Bars for the latest runs of a link, drawn by the server. What they say stands in words beside them too.
 *
 * @param key which words describe it
 * @param link whose runs they are; tells two charts on a page apart
 * @param highest the number of the highest bar
 */
record RunChart(String key, String link, int highest, List<Bar> bars) {
    static final int WIDTH = 180;
    static final int HEIGHT = 36;

    private static final int MOST = 20;
    private static final int STEP = WIDTH / MOST;
    private static final int GAP = 2;
    /** A run with nothing is a run all the same. */
    private static final int LEAST = 1;

    /** One run. */
    record Bar(int x, int y, int width, int height, int value) {}

    /** {@return a chart of the latest runs, the oldest first} */
    static RunChart of(String key, String link, List<RunSeen> newestFirst, ToIntFunction<RunSeen> number) {
        List<RunSeen> runs = newestFirst.stream()
                .filter(run -> run.run().finished().isPresent())
                .limit(MOST)
                .toList()
                .reversed();
        int highest = runs.stream().mapToInt(number).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int value = number.applyAsInt(runs.get(i));
            int height = highest == 0 ? LEAST : Math.max(LEAST, (int) ((long) value * HEIGHT / highest));
            bars.add(new Bar(i * STEP, HEIGHT - height, STEP - GAP, height, value));
        }
        return new RunChart(key, link, highest, List.copyOf(bars));
    }

    /** {@return the place in which its picture is drawn} */
    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** {@return all numbers in words, the oldest first} */
    public String numbers() {
        return bars.stream().map(bar -> String.valueOf(bar.value())).collect(Collectors.joining(", "));
    }
}
