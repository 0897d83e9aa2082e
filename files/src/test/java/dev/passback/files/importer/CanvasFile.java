package dev.passback.files.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file as Canvas's importer cuts it into cells: encoding, separator guess, number normaliser. */
final class CanvasFile {
    private CanvasFile() {}

    static List<List<@Nullable String>> rows(byte[] file) {
        String text = decoded(file);
        char separator = score(text, ';') > score(text, ',') ? ';' : ',';
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (List<@Nullable String> row : RubyCsv.rows(text, separator)) {
            List<@Nullable String> cells = new ArrayList<>();
            for (String cell : row) {
                cells.add(cell == null ? null : normalised(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CanvasFailure("invalid byte sequence in UTF-8");
        }
    }

    /** How many cells the first three physical lines have, each parsed alone; 0 where they differ or do not parse. */
    private static int score(String text, char separator) {
        List<String> lines = Arrays.stream(text.split("\r\n|\n|\r", 4))
                .limit(3)
                .filter(line -> !line.isEmpty())
                .toList();
        int score = 0;
        for (String line : lines) {
            int cells;
            try {
                cells = RubyCsv.rows(line, separator).getFirst().size();
            } catch (CanvasFailure malformed) {
                return 0;
            }
            if (score != 0 && cells != score) {
                return 0;
            }
            score = cells;
        }
        return score;
    }

    /** {@code -?[0-9.,]+%?}: the last dot or comma with a digit behind it is the decimal point, all others go. */
    static String normalised(String cell) {
        String stripped = cell.strip();
        if (stripped.matches("-?[0-9.,]+[ \\u00A0\\u202F\\u2007]+%")) {
            return normalised(stripped.replaceAll("[ \\u00A0\\u202F\\u2007]+", ""));
        }
        if (!cell.matches("-?[0-9.,]+%?")) {
            return cell;
        }
        String end = cell.endsWith("%") ? "%" : "";
        String digits = cell.substring(0, cell.length() - end.length()).replaceFirst("[.,]+$", "");
        int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return point < 0
                ? digits + end
                : digits.substring(0, point).replaceAll("[.,]", "") + "." + digits.substring(point + 1) + end;
    }
}
