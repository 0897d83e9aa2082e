package dev.passback.sandbox.openeducat.orm;

import java.util.LinkedHashMap;
import java.util.Map;

/** The types of fields. */
public sealed interface FieldType {
    /** Text of at most {@code size} characters, the rest is dropped silently; 0 for any length. */
    record Char(int size) implements FieldType {}

    record Text() implements FieldType {}

    /** Odoo's integer; the fraction of what is written is dropped silently. */
    record Whole() implements FieldType {}

    /** Odoo's float. */
    record Real() implements FieldType {}

    /** Odoo's boolean. */
    record Flag() implements FieldType {}

    /** Odoo's date. */
    record Day() implements FieldType {}

    /** Odoo's datetime, in UTC. */
    record Moment() implements FieldType {}

    /** One of some values, each with its label. */
    record Selection(Map<String, String> options) implements FieldType {

        /** @param valuesAndLabels a value, its label, the next value, its label … */
        public static Selection of(String... valuesAndLabels) {
            Map<String, String> options = new LinkedHashMap<>();
            for (int i = 0; i < valuesAndLabels.length; i += 2) {
                options.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
            }
            return new Selection(options);
        }
    }

    record Many2one(String target, OnDelete onDelete) implements FieldType {}

    /** The rows of another model that refer to this one by a field of theirs. */
    record One2many(String target, String inverse) implements FieldType {}

    record Many2many(String target) implements FieldType {}

    /** What happens to a row when the row that it refers to is deleted. */
    enum OnDelete {
        RESTRICT,
        CASCADE,
        SET_EMPTY
    }

    default String odooName() {
        return switch (this) {
            case Char c -> "char";
            case Text t -> "text";
            case Whole w -> "integer";
            case Real r -> "float";
            case Flag f -> "boolean";
            case Day d -> "date";
            case Moment m -> "datetime";
            case Selection s -> "selection";
            case Many2one m -> "many2one";
            case One2many o -> "one2many";
            case Many2many m -> "many2many";
        };
    }
}
