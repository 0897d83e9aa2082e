package dev.passback.files.table;

import dev.passback.files.heading.HeaderText;
import java.util.ArrayList;
import java.util.List;

/** Collects the first rows of a file, of which one is the header. */
final class HeaderSearch implements RowSource.Rows {
    private final RowBuffer row;
    private final List<HeaderRow.Candidate> candidates = new ArrayList<>();
    private int characters;

    private HeaderSearch(String file) {
        row = new RowBuffer(file);
    }

    static HeaderRow in(RowSource rows, String file) {
        HeaderSearch search = new HeaderSearch(file);
        rows.read(search);
        return HeaderRow.among(search.candidates, file);
    }

    @Override
    public void begin(int line) {
        row.begin(line);
    }

    @Override
    public void cell(char[] text, int offset, int length) {
        row.add(text, offset, length);
    }

    @Override
    public boolean end() {
        if (!row.isBlank()) {
            List<String> cells = new ArrayList<>(row.cells());
            for (int i = 0; i < row.cells(); i++) {
                boolean guarded = GuardedText.isGuarded(row.text(), row.start(i), row.length(i));
                cells.add(HeaderText.clean(guarded ? row.cell(i).substring(1) : row.cell(i)));
                characters += row.length(i);
            }
            candidates.add(new HeaderRow.Candidate(row.line(), cells));
        }
        return candidates.size() < HeaderRow.SEARCHED_ROWS && characters < Bounds.ROW_CHARACTERS;
    }
}
