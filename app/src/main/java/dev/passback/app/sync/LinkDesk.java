package dev.passback.app.sync;

import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.link.CellId;
import dev.passback.link.Hold;
import dev.passback.link.LinkedCell;
import dev.passback.link.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a person decides about single students and cells of a link. */
public final class LinkDesk {
    private final Store store;
    private final Link link;

    public LinkDesk(Store store, Link link) {
        this.store = store;
        this.link = link;
    }

    /** {@return the cells where somebody else's mark stands} */
    public List<LinkedCell> conflicts() {
        return store.mirrors().notSynced(link.name()).stream()
                .filter(cell -> cell.standing() == Standing.CONFLICT && cell.isPending())
                .toList();
    }

    /** {@return whether the link knows the user, who is that student from now on} */
    public boolean pin(String user, String rosterIdentifier) {
        if (!store.mirrors().load(link.name()).participants().containsKey(user)) {
            return false;
        }
        store.mirrors().pin(link.name(), user, rosterIdentifier);
        return true;
    }

    /** {@return whether it had been said who the user is, which what they are known by decides from now on} */
    public boolean unpin(String user) {
        return store.mirrors().unpin(link.name(), user);
    }

    /** What a person says of a cell. */
    public enum Decision {
        /** The gradebook's mark stays until the source's value changes. */
        KEEP,
        /** The next cycle writes the source's value over the gradebook's. */
        SOURCE,
        /** Nothing is written there until it is released. */
        HOLD,
        /** The next cycle looks at it again. */
        RELEASE;

        private LinkedCell on(LinkedCell cell) {
            return switch (this) {
                case KEEP -> cell.with(new Hold.UntilChange(cell.hash()));
                case SOURCE -> cell.decidedForSource();
                case HOLD -> cell.with(Hold.UNTIL_RELEASED);
                case RELEASE -> cell.reopened();
            };
        }
    }

    /** {@return the cells of these that the link knows, as they were decided} */
    public List<LinkedCell> decide(Collection<CellId> cells, Decision decision) {
        return store.mirrors().alone(link.name(), () -> {
            Map<CellId, LinkedCell> known = store.mirrors().load(link.name()).cells();
            List<LinkedCell> changed = cells.stream()
                    .distinct()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(decision::on)
                    .toList();
            store.mirrors().save(link.name(), changed);
            return changed;
        });
    }
}
