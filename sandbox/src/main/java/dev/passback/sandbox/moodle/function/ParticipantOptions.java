package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Arguments;
import dev.passback.sandbox.moodle.rest.MoodleException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The options of {@code core_enrol_get_enrolled_users}, pairs of name and value; unknown names are ignored (measured). */
record ParticipantOptions(Map<String, String> values) {
    ParticipantOptions {
        values = Map.copyOf(values);
    }

    static ParticipantOptions of(List<Arguments> pairs) {
        return new ParticipantOptions(pairs.stream()
                .map(pair -> pair.only("name", "value"))
                .collect(Collectors.toMap(
                        pair -> pair.text("name"), pair -> pair.text("value"), (first, second) -> second)));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    boolean flag(String name) {
        return text(name).filter(value -> !value.equals("0")).isPresent();
    }

    long number(String name) {
        try {
            return text(name).map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException e) {
            throw MoodleException.invalidParameter(name);
        }
    }

    /** {@return the keys that are wanted; none for all} */
    List<String> fields() {
        return text("userfields").map(list -> Arrays.asList(list.split(","))).orElse(List.of());
    }
}
