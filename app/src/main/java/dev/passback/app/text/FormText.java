package dev.passback.app.text;

import dev.passback.files.read.ScoreFile;
import dev.passback.files.table.TableForm;

/** How a file was read, in one line, so that a person sees what was found out. */
public final class FormText {
    private FormText() {}

    /** {@return the encoding and the forms of the file} */
    public static String of(ScoreFile file) {
        TableForm table = file.form().table();
        String cells = table.delimiter().map(FormText::name).orElse("workbook");
        return table.encoding() + ", " + cells + ", "
                + file.form().numberForm().wording().text() + ", header in line " + table.headerLine();
    }

    private static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "\"" + delimiter + "\"";
        };
    }
}
