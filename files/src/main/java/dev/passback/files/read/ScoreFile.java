package dev.passback.files.read;

import dev.passback.files.table.Table;
import dev.passback.grade.ScoreSheet;

/**
 * A score file, read.
 *
 * @param table the file's own cells; a rejects file gives them back
 * @param layout the layout that was recognised, which is also the sheet's source kind
 * @param sha256 the hash of the file's bytes, in lower-case hexadecimal
 */
public record ScoreFile(ScoreSheet sheet, Table table, String layout, FileForm form, String sha256) {}
