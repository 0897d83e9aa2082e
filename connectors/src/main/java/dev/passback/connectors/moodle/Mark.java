package dev.passback.connectors.moodle;

import dev.passback.grade.ItemOrigin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What a pull leaves behind for the next one, kept by the caller as JSON. It holds numbers of students, nothing else of them.
 *
 * @param wanted how the course was named
 * @param since from when on changes are asked, in the server's time and a little before the last question
 * @param batch the size of batches, or {@link Batches#NONE}
 * @param gradable whether learners are asked by {@link MoodleFunction#GRADABLE_USERS}
 * @param settings the {@link MoodleSettings#key} that it was made under
 * @param learners the numbers of the learners
 * @param attempts students of the graded attempts that the next question may name once more, by attempt
 * @param configured when modules were configured that the next question may name once more, by module
 */
record Mark(
        int version,
        String wanted,
        long course,
        long since,
        int batch,
        boolean gradable,
        String settings,
        List<Item> items,
        List<Long> learners,
        Map<Long, Long> attempts,
        Map<Long, Long> configured) {
    static final int VERSION = 1;
    /** The server did not tell its time: changes cannot be asked. */
    static final long NEVER = -1;

    /**
     * An item as it stood.
     *
     * @param state its {@link GradedItem#state}, or {@link #UNREAD}
     */
    record Item(String origin, long module, String title, String state) {
        /** Its scores could not be read: they are asked in the next cycle. */
        static final String UNREAD = "unread";

        boolean carried() {
            return state.startsWith(GradedItem.Standing.CARRIED.name());
        }

        ItemOrigin parsedOrigin() {
            return ItemOrigin.parse(origin).orElseThrow(() -> new IllegalArgumentException("no origin: " + origin));
        }
    }

    Mark {
        items = List.copyOf(items);
        learners = List.copyOf(learners);
        attempts = Map.copyOf(attempts);
        configured = Map.copyOf(configured);
    }

    /** {@return the mark that was written as {@code text}; empty where it is none of this version} */
    static Optional<Mark> parse(String text) {
        try {
            Mark mark = MoodleJson.MAPPER.readValue(text, Mark.class);
            mark.items.forEach(Item::parsedOrigin);
            return mark.version == VERSION ? Optional.of(mark) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    String write() {
        return MoodleJson.MAPPER.writeValueAsString(this);
    }

    Map<Long, Item> byModule() {
        Map<Long, Item> found = new LinkedHashMap<>();
        items.stream().filter(item -> item.module != 0).forEach(item -> found.put(item.module, item));
        return found;
    }

    Map<ItemOrigin, Item> byOrigin() {
        Map<ItemOrigin, Item> found = new LinkedHashMap<>();
        items.forEach(item -> found.put(item.parsedOrigin(), item));
        return found;
    }

    /** {@return this mark after a question that brought nothing new} */
    Mark next(long later, int size, Map<Long, Long> modules) {
        return new Mark(version, wanted, course, later, size, gradable, settings, items, learners, Map.of(), modules);
    }

    boolean hasUnread() {
        return items.stream().anyMatch(item -> item.state.equals(Item.UNREAD));
    }
}
