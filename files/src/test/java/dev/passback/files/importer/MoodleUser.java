package dev.passback.files.importer;

/** An account of a Moodle site; blank where a field is not filled in. */
public record MoodleUser(long id, String username, String idNumber, String email, String name, boolean enrolled) {}
