package dev.passback.sandbox.moodle.site;

import java.util.EnumMap;
import java.util.Map;

/** Gives rows of tables their ids, as a database does: rising, never twice. Guarded by the lock of the {@link Site}. */
public final class Numbers {
    private final Map<Table, Long> last = new EnumMap<>(Table.class);

    /** A table of Moodle's database whose ids are seen outside. */
    public enum Table {
        USER,
        COURSE,
        GROUP,
        COURSE_MODULE,
        QUIZ,
        QUIZ_ATTEMPT,
        QUIZ_GRADE,
        QUESTION,
        ASSIGN,
        ASSIGN_GRADE,
        ASSIGN_SUBMISSION,
        GRADE_ITEM,
        GRADE_CATEGORY
    }

    public long next(Table table) {
        return last.merge(table, 1L, Long::sum);
    }

    /** The table goes on after this id. */
    public void used(Table table, long id) {
        last.merge(table, id, Math::max);
    }
}
