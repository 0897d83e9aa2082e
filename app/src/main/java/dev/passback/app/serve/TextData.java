package dev.passback.app.serve;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a task knows is a text, and is kept as one: nothing from the database is ever made into objects. */
final class TextData implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : null;
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        return data == null || type != String.class ? null : type.cast(new String(data, StandardCharsets.UTF_8));
    }
}
