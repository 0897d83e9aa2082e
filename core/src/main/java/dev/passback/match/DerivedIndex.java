package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.Roster;
import dev.passback.match.ValueIndex.Holder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The campus ids and e-mail addresses of a roster, looked up by something derived from them. Built when first asked, since
 * most sheets need none; keeps only the places of cells, by the hash of their keys, and derives the keys again.
 */
final class DerivedIndex {
    private static final int NONE = -1;

    private final Roster roster;
    private final Predicate<FoldedText> screen;
    private final UnaryOperator<String> derive;
    /** The last cell of each hash, the cell before each; a cell is {@code column × students + student}. */
    private int @Nullable [] heads;

    private int[] before = new int[0];

    /**
     * @param screen whether an identifier may have a key; saves making a text of each one
     * @param derive from a bare identifier to its key; the empty text for an identifier that has none
     */
    DerivedIndex(RosterIndex index, Predicate<FoldedText> screen, UnaryOperator<String> derive) {
        this.roster = index.roster();
        this.screen = screen;
        this.derive = derive;
    }

    List<Holder> get(String key) {
        int[] built = heads;
        if (built == null) {
            built = build();
            heads = built;
        }
        List<Holder> found = new ArrayList<>();
        for (int cell = built[slot(key, built)]; cell != NONE; cell = before[cell]) {
            String bare = bare(cell);
            if (key.equals(derive.apply(bare))) {
                found.add(new Holder(cell % roster.size(), column(cell).kind(), bare));
            }
        }
        return found.reversed();
    }

    private int[] build() {
        int cells = roster.columns().size() * roster.size();
        before = new int[cells];
        int[] built = new int[Integer.highestOneBit(Math.max(16, cells)) * 2];
        Arrays.fill(built, NONE);
        FoldedText text = FoldedText.ofIdentifiers();
        for (int cell = 0; cell < cells; cell++) {
            Family family = column(cell).kind().family();
            boolean wanted = (family == Family.CAMPUS || family == Family.EMAIL)
                    && text.read(column(cell).values(), cell % roster.size())
                    && screen.test(text);
            String key = wanted ? derive.apply(bare(cell)) : "";
            if (!key.isEmpty()) {
                int slot = slot(key, built);
                before[cell] = built[slot];
                built[slot] = cell;
            }
        }
        return built;
    }

    private IdentifierColumn column(int cell) {
        return roster.columns().get(cell / roster.size());
    }

    private String bare(int cell) {
        return IdentifierText.bare(column(cell).values().get(cell % roster.size()));
    }

    private static int slot(String key, int[] heads) {
        int hash = key.hashCode() * 0x9E3779B1;
        return (hash ^ (hash >>> 16)) & (heads.length - 1);
    }
}
