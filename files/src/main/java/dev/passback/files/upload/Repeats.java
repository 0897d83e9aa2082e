package dev.passback.files.upload;

import java.util.HashSet;
import java.util.Set;

/** Tells which texts were added more than once. */
final class Repeats {
    private final Set<String> once;
    private final Set<String> repeated = new HashSet<>();

    Repeats(int expected) {
        once = HashSet.newHashSet(expected);
    }

    void add(String text) {
        if (!once.add(text)) {
            repeated.add(text);
        }
    }

    boolean isRepeated(String text) {
        return !repeated.isEmpty() && repeated.contains(text);
    }
}
