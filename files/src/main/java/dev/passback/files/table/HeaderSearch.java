package dev.passback.files.table;

import dev.passback.files.heading.HeaderText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the first rows of a file, of which one is the header. */
final class HeaderSearch implements RowSource.Rows {
    private final RowBounds row;
    private final List<HeaderRow.Candidate> candidates = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int restored;
    private int characters;

    private HeaderSearch(String file) {
        row = new RowBounds(file);
    }

    static Optional<HeaderRow> in(RowSource rows, String file) {
        HeaderSearch search = new HeaderSearch(file);
        rows.read(search);
        return HeaderRow.among(search.candidates);
    }

    @Override
    public void begin(int line) {
        row.begin(line);
        cells = new ArrayList<>();
        restored = 0;
    }

    @Override
    public void cell(char[] text, int offset, int length) {
        row.add(text, offset, length);
        int guard = GuardedText.isGuarded(text, offset, length) ? 1 : 0;
        restored += guard;
        cells.add(HeaderText.clean(new String(text, offset + guard, length - guard)));
    }

    @Override
    public boolean end() {
        if (!row.isBlank()) {
            characters += row.characters();
            candidates.add(new HeaderRow.Candidate(row.line(), cells, restored));
        }
        return candidates.size() < HeaderRow.SEARCHED_ROWS && characters < Bounds.ROW_CHARACTERS;
    }
}
