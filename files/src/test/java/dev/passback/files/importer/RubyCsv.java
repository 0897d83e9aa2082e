package dev.passback.files.importer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV as Ruby's strict parser reads it: the first line end sets the line end of the whole file, a quote inside an
 * unquoted cell is malformed, and an empty cell is null unless it stands in quotes.
 */
final class RubyCsv {
    private final String text;
    private final char separator;
    private final String lineEnd;
    private int at;

    private RubyCsv(String text, char separator) {
        this.text = text;
        this.separator = separator;
        this.lineEnd = lineEnd(text);
    }

    static List<List<@Nullable String>> rows(String text, char separator) {
        RubyCsv csv = new RubyCsv(text, separator);
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    private static String lineEnd(String text) {
        int lf = text.indexOf('\n');
        int cr = text.indexOf('\r');
        if (cr < 0) {
            return "\n";
        }
        return lf < 0 || lf > cr + 1 ? "\r" : lf == cr + 1 ? "\r\n" : "\n";
    }

    private List<@Nullable String> row() {
        List<@Nullable String> cells = new ArrayList<>();
        if (text.startsWith(lineEnd, at)) {
            at += lineEnd.length();
            return cells;
        }
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : unquoted());
            if (at >= text.length()) {
                return cells;
            }
            if (text.startsWith(lineEnd, at)) {
                at += lineEnd.length();
                return cells;
            }
            if (text.charAt(at) != separator) {
                throw new CanvasFailure("Gradebook import did not parse cleanly");
            }
            at++;
        }
    }

    private @Nullable String unquoted() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !text.startsWith(lineEnd, at)) {
            char c = text.charAt(at);
            if (c == '"' || c == '\r' || c == '\n') {
                throw new CanvasFailure("Gradebook import did not parse cleanly");
            }
            at++;
        }
        return at == start ? null : text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell.toString();
            }
        }
        throw new CanvasFailure("Gradebook import did not parse cleanly");
    }
}
