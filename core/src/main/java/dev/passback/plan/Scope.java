package dev.passback.plan;

import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;

/** Which cells of a sheet a plan is about; it leaves every other cell alone. */
public interface Scope {

    /** All of them. */
    Scope EVERYTHING = (row, item) -> true;

    boolean covers(int row, SheetItem item);

    /** {@return whether what stands there was carried from the source before, although the ledger does not have it} */
    default boolean wasCarried(int row, SheetItem item, Score present) {
        return false;
    }

    /** {@return whose score stays in that cell, where a person decided it; else what is usual} */
    default Policy.OnConflict onConflict(int row, SheetItem item, Policy.OnConflict usual) {
        return usual;
    }
}
