package dev.passback.files.importer;

import java.math.BigDecimal;
import java.util.List;

/** A grade item of a Moodle course. */
public record MoodleItem(
        long id, String name, Type type, BigDecimal minimum, BigDecimal maximum, List<String> scale, boolean locked) {

    /** What an item's grades are. */
    public enum Type {
        POINTS,
        SCALE,
        TEXT
    }

    public static MoodleItem points(long id, String name, String minimum, String maximum) {
        return new MoodleItem(
                id, name, Type.POINTS, new BigDecimal(minimum), new BigDecimal(maximum), List.of(), false);
    }
}
