package dev.passback.app.undoing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's word to put a transfer back.
 *
 * @param export what finds a newer export of the gradebook, see {@link dev.passback.app.road.GivenFiles}
 * @param actor who said it
 */
public record UndoWish(Optional<String> export, String actor) {

    private record Flat(@Nullable String export, String actor) {}

    /** {@return the wish as a text, which {@link #read} understands} */
    public String text() {
        return JsonMapper.shared().writeValueAsString(new Flat(export.orElse(null), actor));
    }

    public static UndoWish read(String text) {
        Flat flat = JsonMapper.shared().readValue(text, Flat.class);
        return new UndoWish(Optional.ofNullable(flat.export()), flat.actor());
    }
}
