package dev.passback.files;

import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.TextColumn;

/**
 * A gradebook's export, read.
 *
 * @param sections the section of each student of the roster, blank where the export has none
 * @param sha256 the hash of the file's bytes, in lower-case hexadecimal
 */
public record GradebookFile(GradebookFormat format, GradebookSnapshot snapshot, TextColumn sections, String sha256) {}
