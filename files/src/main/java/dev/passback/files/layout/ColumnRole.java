package dev.passback.files.layout;

import dev.passback.files.number.CellWords;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;
import java.util.Optional;

/** What a column of a file is for. */
public sealed interface ColumnRole {

    /** Identifies students. */
    record Identity(IdentifierKind kind) implements ColumnRole {}

    /** Holds students' names or a part of them. */
    record Name(Part part) implements ColumnRole {
        /** Which part of a name. */
        public enum Part {
            FIRST,
            LAST,
            FULL
        }
    }

    /** Says which section or group a student is in. */
    record Section() implements ColumnRole {}

    /**
     * Holds the scores of a grade item.
     *
     * @param maximum the points possible, where the header tells; a row of maximums may tell later
     */
    record Item(String title, Optional<BigDecimal> maximum, SheetItem.Role role, CellWords words)
            implements ColumnRole {

        static Item session(String title) {
            return new Item(title, Optional.empty(), SheetItem.Role.SESSION, CellWords.POINTS);
        }

        static Item total(String title) {
            return new Item(title, Optional.empty(), SheetItem.Role.TOTAL, CellWords.POINTS);
        }

        Item outOf(BigDecimal points) {
            return new Item(title, Optional.of(points), role, words);
        }

        Item with(CellWords others) {
            return new Item(title, maximum, role, others);
        }
    }

    /** Holds scores if its cells look like it; its header does not tell. */
    record Open(Item item) implements ColumnRole {}

    /**
     * Is not read.
     *
     * @param why told to people, such as “Canvas computes it”; empty where nobody wonders
     */
    record Ignored(Wording why) implements ColumnRole {}
}
