package dev.passback.app.link;

import dev.passback.link.LinkPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person chose for a link, besides its two ends.
 *
 * @param course the source's course, as it was found when the link was added
 * @param withheld what of the source is carried although students may not see it yet
 * @param scales points for each step of a scale, in its order, by the origin of the item, such as {@code A2}
 * @param target settings of the target's system by their names, such as {@code exam-type}
 */
public record LinkSettings(
        Course course, LinkPolicy policy, Withheld withheld, Map<String, String> scales, Map<String, String> target) {
    public LinkSettings {
        scales = Map.copyOf(scales);
        target = Map.copyOf(target);
    }

    /** {@return a setting of the target's system} */
    public Optional<String> target(String name) {
        return Optional.ofNullable(target.get(name));
    }

    /** {@return the same settings with one more of the target's system} */
    public LinkSettings withTarget(String name, String value) {
        Map<String, String> more = new HashMap<>(target);
        more.put(name, value);
        return new LinkSettings(course, policy, withheld, scales, more);
    }

    /** A course by the source's number. */
    public record Course(String id, String title) {}

    /** What students may not see yet. */
    public record Withheld(Carry hidden, Carry unreleased) {}

    /** Whether it is carried nevertheless. */
    public enum Carry {
        WITHHOLD,
        CARRY
    }
}
