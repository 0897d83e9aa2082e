package dev.passback.app.json;

import dev.passback.plan.ChangeKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** What is written again for each of a plan's changes, and so is made ready once. */
final class ChangeNames {
    static final SerializableString KIND = new SerializedString("kind");
    static final SerializableString STUDENT = new SerializedString("student");
    static final SerializableString IDENTIFIER = new SerializedString("identifier");
    static final SerializableString ITEM = new SerializedString("item");
    static final SerializableString COLUMN = new SerializedString("column");
    static final SerializableString ROW = new SerializedString("row");
    static final SerializableString SCORE = new SerializedString("score");
    static final SerializableString BEFORE = new SerializedString("before");
    static final SerializableString AFTER = new SerializedString("after");
    static final SerializableString MATCHED_BY = new SerializedString("matched_by");

    private static final Map<ChangeKind, String> KINDS = new EnumMap<>(
            Arrays.stream(ChangeKind.values()).collect(Collectors.toMap(Function.identity(), PlanJson::lower)));

    private ChangeNames() {}

    static String of(ChangeKind kind) {
        return Objects.requireNonNull(KINDS.get(kind));
    }
}
