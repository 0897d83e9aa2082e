package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.Roster;
import dev.passback.match.ValueIndex.Holder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The campus ids and e-mail addresses of a roster, looked up by something derived from them. Built when first asked, since
 * most sheets need none; keeps only the places of cells, by the hash of their keys, and derives the keys again.
 */
final class DerivedIndex {
    private static final int NONE = -1;

    private final Roster roster;
    private final Key key;
    /** The last cell of each hash, the cell before each; a cell is {@code column × students + student}. */
    private int @Nullable [] heads;

    private int[] before = new int[0];

    /** What is derived from an identifier. */
    interface Key {
        /** {@return whether an identifier may have a key; saves making a text of each one} */
        boolean mayBeOf(FoldedText text);

        /** {@return the key of a bare identifier; the empty text where it has none} */
        String of(String bare);

        /** {@return the hash of the key's text where it can be told without making it} */
        default OptionalInt hash(FoldedText text) {
            return OptionalInt.empty();
        }
    }

    DerivedIndex(RosterIndex index, Key key) {
        this.roster = index.roster();
        this.key = key;
    }

    List<Holder> get(String wanted) {
        int[] built = heads;
        if (built == null) {
            built = build();
            heads = built;
        }
        List<Holder> found = new ArrayList<>();
        for (int cell = built[slot(wanted.hashCode(), built)]; cell != NONE; cell = before[cell]) {
            String bare = bare(cell);
            if (wanted.equals(key.of(bare))) {
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
            if ((family == Family.CAMPUS || family == Family.EMAIL)
                    && text.read(column(cell).values(), cell % roster.size())
                    && key.mayBeOf(text)) {
                enter(cell, text, built);
            }
        }
        return built;
    }

    private void enter(int cell, FoldedText text, int[] built) {
        OptionalInt hash = key.hash(text);
        String derived = hash.isPresent() ? "" : key.of(bare(cell));
        if (hash.isPresent() || !derived.isEmpty()) {
            int slot = slot(hash.orElseGet(derived::hashCode), built);
            before[cell] = built[slot];
            built[slot] = cell;
        }
    }

    private IdentifierColumn column(int cell) {
        return roster.columns().get(cell / roster.size());
    }

    private String bare(int cell) {
        return IdentifierText.bare(column(cell).values().get(cell % roster.size()));
    }

    private static int slot(int hash, int[] heads) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 16)) & (heads.length - 1);
    }
}
