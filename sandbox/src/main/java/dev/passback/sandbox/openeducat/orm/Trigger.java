package dev.passback.sandbox.openeducat.orm;

import java.util.Set;

/** Gives a row values that are computed once, when one of some fields is created or written, and kept. */
public record Trigger(Set<String> fields, Body body) {

    /** Changes the row through {@link Environment#keep}. */
    @FunctionalInterface
    public interface Body {
        void fire(Environment environment, Row row);
    }
}
