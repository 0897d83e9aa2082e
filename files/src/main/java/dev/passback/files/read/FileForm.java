package dev.passback.files.read;

import dev.passback.files.number.NumberForm;
import dev.passback.files.table.TableForm;

/**
 * How a file was written, as far as it had to be found out; for people who wonder whether it was found out right.
 *
 * @param table container, encoding, delimiter and header line
 * @param numberForm {@code POINT} or {@code COMMA}
 */
public record FileForm(TableForm table, NumberForm numberForm) {}
