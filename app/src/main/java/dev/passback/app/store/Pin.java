package dev.passback.app.store;

import java.util.Optional;

/**
 * A person's remembered decision about one identifier of a source.
 *
 * @param identifier as it stands in the source
 * @param student the key of the roster's student that it is; empty where it is to be ignored
 */
public record Pin(String identifier, Optional<String> student) {}
