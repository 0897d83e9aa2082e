package dev.passback.files.importer;

import java.util.ArrayList;
import java.util.List;

/**
 * CSV as PHP's {@code fgetcsv} reads it, with its peculiarity: inside quotes a backslash keeps the next character from
 * ending the cell. Empty lines are left out, as Moodle does.
 */
final class PhpCsv {
    private final String text;
    private final char separator;
    private int at;

    private PhpCsv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static List<List<String>> rows(String text, char separator) {
        PhpCsv csv = new PhpCsv(text, separator);
        List<List<String>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            if (text.charAt(csv.at) == '\n') {
                csv.at++;
            } else {
                rows.add(csv.row());
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        at++;
        return cells;
    }

    private String cell() {
        int start = at;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' && separator != '\t')) {
            at++;
        }
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quoted(cell);
        } else {
            at = start;
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean more = at < text.length();
            if (c == '\\' && more) {
                cell.append(c).append(text.charAt(at++));
            } else if (c == '"' && more && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                return;
            } else {
                cell.append(c);
            }
        }
    }
}
