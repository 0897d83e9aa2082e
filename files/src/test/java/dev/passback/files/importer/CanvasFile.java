package dev.passback.files.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file as Canvas's importer cuts it into cells: encoding, separator guess, number normaliser. */
final class CanvasFile {
    /** Ruby's {@code ^} and {@code $} are the ends of a line, not of the text. */
    private static final Pattern NUMBER = Pattern.compile("(?dm)^-?[0-9.,]+%?$");

    private static final Pattern PERCENTAGE = Pattern.compile("(?dm)^-?[0-9.,]+\\s*%$");
    /** Ruby's {@code strip} knows no blanks but these. */
    private static final Pattern BLANKS_AROUND = Pattern.compile("\\A[\\s\\x00]+|[\\s\\x00]+\\z");

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

    /**
     * The last dot or comma of a number is the decimal point, all others go. Around a percentage and before its sign
     * blanks go too; a plain number with blanks around stays as it is. One line of a cell that is a number is enough.
     */
    static String normalised(String cell) {
        String trimmed = BLANKS_AROUND
                .matcher(cell.replaceAll("[\\u00A0\\u202F\\u2007]", " "))
                .replaceAll("");
        if (PERCENTAGE.matcher(trimmed).find()) {
            return withPoint(trimmed.replaceFirst("(?dm)\\s+%$", "%"));
        }
        return NUMBER.matcher(cell).find() ? withPoint(cell) : cell;
    }

    /** A sign behind the last dot is the last piece: {@code 5.%} stays. */
    private static String withPoint(String number) {
        String digits = number.replaceFirst("[.,]+\\z", "");
        int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return point < 0
                ? digits
                : digits.substring(0, point).replaceAll("[.,]", "") + "." + digits.substring(point + 1);
    }
}
