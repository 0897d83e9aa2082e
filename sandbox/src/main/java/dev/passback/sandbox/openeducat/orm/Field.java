package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.OnDelete;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model.
 *
 * @param readonly an attribute of the user interface: over RPC the field can be written all the same
 * @param stored what {@code fields_get} says about it
 * @param initial its value in a new row that does not bring one, as it comes over RPC
 * @param derived computes the value from the row instead of keeping it; then writes are ignored
 */
public record Field(
        String name,
        String label,
        FieldType type,
        boolean required,
        boolean readonly,
        boolean stored,
        Optional<Function<Environment, Object>> initial,
        Optional<Derived> derived) {

    /** Computes a value, null for empty, or {@link #UNASSIGNED}. */
    @FunctionalInterface
    public interface Derived {
        /** What a compute method leaves behind that forgets to assign: reading such a field is a fault. */
        Object UNASSIGNED = new Object();

        @Nullable
        Object of(Environment environment, Row row);
    }

    public static Field field(String name, String label, FieldType type) {
        return new Field(name, label, type, false, false, true, Optional.empty(), Optional.empty());
    }

    public static Field many2one(String name, String label, String target) {
        return field(name, label, new Many2one(target, OnDelete.SET_EMPTY));
    }

    /** A required reference keeps the row it refers to from being deleted, unless it says otherwise. */
    public Field needed() {
        FieldType kept = type instanceof Many2one(String target, OnDelete onDelete) && onDelete == OnDelete.SET_EMPTY
                ? new Many2one(target, OnDelete.RESTRICT)
                : type;
        return new Field(name, label, kept, true, readonly, stored, initial, derived);
    }

    public Field uiReadonly() {
        return new Field(name, label, type, required, true, stored, initial, derived);
    }

    public Field startsAs(Object value) {
        return startsAs(environment -> value);
    }

    /** @param value may give {@code false} for nothing */
    public Field startsAs(Function<Environment, Object> value) {
        return new Field(name, label, type, required, readonly, stored, Optional.of(value), derived);
    }

    public Field computed(Derived value) {
        return new Field(name, label, type, required, true, stored, initial, Optional.of(value));
    }

    public Field unstored() {
        return new Field(name, label, type, required, readonly, false, initial, derived);
    }

    boolean isComputed() {
        return derived.isPresent();
    }

    /** {@return whether it is a column of its table, which a database can require} */
    boolean isColumn() {
        return derived.isEmpty() && !(type instanceof One2many) && !(type instanceof Many2many);
    }
}
