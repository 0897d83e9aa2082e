package dev.passback.files.table;

import java.util.Optional;

/**
 * How a file was written.
 *
 * @param container what kind of file it is, by its content
 * @param encoding how its bytes are letters, such as {@code UTF-8}
 * @param delimiter what stands between cells; nothing in a workbook
 * @param headerLine where the header stands, from 1
 */
public record TableForm(Container container, String encoding, Optional<Character> delimiter, int headerLine) {

    /** What kind of file a table came in. */
    public enum Container {
        TEXT,
        WORKBOOK
    }
}
