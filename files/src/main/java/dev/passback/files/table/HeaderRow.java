package dev.passback.files.table;

import dev.passback.files.UnreadableFileException;
import dev.passback.files.heading.Heading;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A row that was found to be the header.
 *
 * @param index how many rows stand above it
 * @param line where it stands in the file, from 1
 * @param restored from how many cells a guard was taken
 */
record HeaderRow(int index, int line, List<String> cells, int restored) {

    /** So many rows, and no more, may stand before the header. */
    static final int SEARCHED_ROWS = 60;

    /** A row as it stands in the file. */
    record Candidate(int line, List<String> cells, int restored) {
        HeaderRow at(int index) {
            return new HeaderRow(index, line, cells, restored);
        }
    }

    /** {@return the first of the rows that name students best; nothing where no row has a header that does} */
    static Optional<HeaderRow> among(List<Candidate> rows) {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < rows.size(); i++) {
            int score = score(rows.get(i).cells());
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(rows.get(best).at(best));
    }

    static UnreadableFileException missing(String file) {
        return new UnreadableFileException(
                file,
                0,
                Wording.of("no header was found that says who the students are, such as Student ID, Email or Name"),
                Wording.of("Give the file a header row with a title for each column."));
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
