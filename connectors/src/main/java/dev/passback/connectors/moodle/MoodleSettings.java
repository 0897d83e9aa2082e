package dev.passback.connectors.moodle;

import dev.passback.grade.ItemOrigin;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is carried out of a course beyond what its students see.
 *
 * @param hidden activities and gradebook items that are hidden
 * @param unreleased grades of assignments whose marking workflow has not released them
 * @param scales for items that are graded by words: the points for each word, counted from 1
 */
public record MoodleSettings(
        Treatment hidden, Treatment unreleased, Map<ItemOrigin, Map<Integer, BigDecimal>> scales, MoodleLimits limits) {
    public static final MoodleSettings DEFAULT =
            new MoodleSettings(Treatment.WITHHOLD, Treatment.WITHHOLD, Map.of(), MoodleLimits.DEFAULT);

    /** What happens to grades that students do not see. */
    public enum Treatment {
        WITHHOLD,
        CARRY
    }

    public MoodleSettings {
        scales = Map.copyOf(scales);
    }

    /** {@return the same settings with other limits} */
    public MoodleSettings with(MoodleLimits other) {
        return new MoodleSettings(hidden, unreleased, scales, other);
    }

    /** {@return a text that is the same for settings that carry the same} */
    String key() {
        Map<String, String> tables = new TreeMap<>();
        scales.forEach((origin, points) -> tables.put(origin.toString(), new TreeMap<>(points).toString()));
        return hidden + " " + unreleased + " " + tables;
    }
}
