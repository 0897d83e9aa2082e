package dev.passback.files.read;

import dev.passback.connect.ScoreSource;
import dev.passback.files.table.Table;
import dev.passback.grade.ScoreSheet;

/**
 * A score file, read.
 *
 * @param name the file's name, without its folders
 * @param table the file's own cells; a rejects file gives them back
 * @param layout the layout that was recognised, which is also the sheet's source kind
 * @param sha256 the hash of the file's bytes, in lower-case hexadecimal
 */
public record ScoreFile(String name, ScoreSheet sheet, Table table, String layout, FileForm form, String sha256)
        implements ScoreSource {}
