package dev.passback.files.table;

import dev.passback.files.UnreadableFileException;
import dev.passback.files.heading.Heading;
import java.util.List;

/**
 * A row that was found to be the header.
 *
 * @param index how many rows stand above it
 * @param line where it stands in the file, from 1
 */
record HeaderRow(int index, int line, List<String> cells) {

    /** So many rows, and no more, may stand before the header. */
    static final int SEARCHED_ROWS = 60;

    /** A row as it stands in the file. */
    record Candidate(int line, List<String> cells) {}

    /**
     * {@return the first of the rows that name students best}
     *
     * @throws UnreadableFileException where no row has a header that says who a student is
     */
    static HeaderRow among(List<Candidate> rows, String file) {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < rows.size(); i++) {
            int score = score(rows.get(i).cells());
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best < 0) {
            throw new UnreadableFileException(
                    file,
                    rows.isEmpty() ? 0 : rows.getFirst().line(),
                    rows.isEmpty()
                            ? "it holds no rows"
                            : "no header was found that says who the students are, such as Student ID, Email or Name",
                    "Give the file a header row with a title for each column.");
        }
        Candidate found = rows.get(best);
        return new HeaderRow(best, found.line(), found.cells());
    }

    /** {@return how many cells of a row are headers that say who a student is; other known headers break ties} */
    static int score(List<String> cells) {
        int score = 0;
        for (String cell : cells) {
            score += Heading.of(cell)
                    .map(heading -> heading.tellsWho() ? 100 : 1)
                    .orElse(0);
        }
        return score >= 100 ? score : 0;
    }
}
