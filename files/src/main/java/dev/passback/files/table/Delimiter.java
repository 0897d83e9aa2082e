package dev.passback.files.table;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between the cells of a text, minding quotes. */
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final int ROWS = 40;

    private Delimiter() {}

    /**
     * {@return the delimiter under which a header shows up; among several the one that gives the most rows of equal
     * length}
     */
    static char of(String sample) {
        char best = ',';
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            long score = score(rows(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(List<List<String>> rows) {
        int headers = 0;
        int width = 0;
        for (List<String> row : rows) {
            int score = HeaderRow.score(row);
            if (score > headers) {
                headers = score;
                width = row.size();
            }
        }
        int regular = 0;
        for (List<String> row : rows) {
            if (row.size() == width && width > 1) {
                regular++;
            }
        }
        return headers * 1_000_000L + regular * 1_000L + Math.min(width, 999);
    }

    /** Splits a sample roughly: enough to compare, never refusing. */
    private static List<List<String>> rows(String sample, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < sample.length() && rows.size() < ROWS; i++) {
            char c = sample.charAt(i);
            if (c == '"' && (quoted || blank)) {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                row.add(cell.toString());
                cell.setLength(0);
                blank = true;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                blank = true;
                if (row.size() > 1 || !row.getFirst().isBlank()) {
                    rows.add(row);
                }
                row = new ArrayList<>();
            } else {
                cell.append(c);
                blank &= c == ' ';
            }
        }
        row.add(cell.toString());
        rows.add(row);
        return rows;
    }
}
