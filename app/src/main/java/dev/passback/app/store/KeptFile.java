package dev.passback.app.store;

import java.time.Instant;

/**
 * A file that the store keeps, without its content.
 *
 * @param name the file's name without folders, as its owner had it
 */
public record KeptFile(long id, String name, String sha256, long size, String owner, Instant created) {}
