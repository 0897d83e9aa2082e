package dev.passback.connectors.openeducat;

import dev.passback.grade.Score;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes marks away. A mark that is made without one is stored as none (measured on 17 and 18); of one that is written as
 * {@code false} later this was not measured, and Odoo's source has whole numbers that keep 0 instead, which is a mark. So one
 * cell is tried alone and read again; where it holds 0, its mark is put back and no other is touched.
 */
final class Clearing {
    private static final String REFUSED =
            "OpenEduCat keeps 0 where marks are taken away; they were put back. Enter it by hand.";

    private final Hands hands;

    /** What reads and writes cells. */
    interface Hands {
        /** {@return the cells that were refused, with the reason} */
        Map<Cell, String> put(Map<Cell, Score> wanted);

        /** {@return what the cells hold; those without marks are not in it, or hold none} */
        Map<Cell, Held> read(List<Cell> cells);
    }

    Clearing(Hands hands) {
        this.hands = hands;
    }

    /**
     * {@return the cells that were refused, with the reason}
     *
     * @param former the cells to be cleared with what they hold
     */
    Map<Cell, String> clear(Map<Cell, Score> former) {
        List<Cell> cells = List.copyOf(former.keySet());
        Map<Cell, String> refused = new HashMap<>(some(cells.subList(0, 1), former));
        List<Cell> rest = cells.subList(1, cells.size());
        if (refused.containsValue(REFUSED)) {
            rest.forEach(cell -> refused.put(cell, "OpenEduCat keeps 0 where marks are taken away."));
        } else if (!rest.isEmpty()) {
            refused.putAll(some(rest, former));
        }
        return refused;
    }

    private Map<Cell, String> some(List<Cell> cells, Map<Cell, Score> former) {
        Map<Cell, Score> blank = new LinkedHashMap<>();
        cells.forEach(cell -> blank.put(cell, Score.NOT_GRADED));
        Map<Cell, String> refused = new HashMap<>(hands.put(blank));
        Map<Cell, Held> now = hands.read(cells);
        Map<Cell, Score> back = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Held held = now.get(cell);
            if (!refused.containsKey(cell) && held != null && !held.score().equals(Score.NOT_GRADED)) {
                back.put(cell, former.getOrDefault(cell, Score.NOT_GRADED));
            }
        }
        if (!back.isEmpty()) {
            hands.put(back);
            back.keySet().forEach(cell -> refused.put(cell, REFUSED));
        }
        return refused;
    }
}
