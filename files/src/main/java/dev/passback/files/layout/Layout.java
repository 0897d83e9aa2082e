package dev.passback.files.layout;

import dev.passback.files.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A way in which some program lays out its files. Recognised by what headers mean, never by their position or the
 * file's name alone.
 */
public interface Layout {

    /** {@return what each column of the table is for, or nothing where the table is not of this layout} */
    Optional<Reading> recognise(Table table);

    /**
     * What a layout says about a table.
     *
     * @param sourceKind the kind of source, for remembered choices, such as {@code iclicker.attendance}
     * @param roles what each column is for
     * @param rows which rows are no students'
     */
    record Reading(String sourceKind, List<ColumnRole> roles, SpecialRows rows) {
        public Reading {
            roles = List.copyOf(roles);
        }
    }
}
