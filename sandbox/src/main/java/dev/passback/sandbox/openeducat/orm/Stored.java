package dev.passback.sandbox.openeducat.orm;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that were stored in a row at once.
 *
 * @param id the row's
 * @param values by field; null empties one
 */
public record Stored(int id, Map<String, @Nullable Object> values) {}
