package dev.passback.app.sync;

import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.link.CellId;
import dev.passback.link.Hold;
import dev.passback.link.LinkedCell;
import dev.passback.link.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** The next cycle writes the source's value over the gradebook's. Empty if there is no such cell. */
    public Optional<LinkedCell> decideForSource(CellId id) {
        return change(id, LinkedCell::decidedForSource);
    }

    /** The gradebook's mark stays until the source's value changes. Empty if there is no such cell. */
    public Optional<LinkedCell> decideToKeep(CellId id) {
        return change(id, cell -> cell.with(new Hold.UntilChange(cell.hash())));
    }

    /** Nothing is written there until it is released. Empty if there is no such cell. */
    public Optional<LinkedCell> hold(CellId id) {
        return change(id, cell -> cell.with(Hold.UNTIL_RELEASED));
    }

    /** The next cycle looks at it again. Empty if there is no such cell. */
    public Optional<LinkedCell> release(CellId id) {
        return change(id, LinkedCell::reopened);
    }

    private Optional<LinkedCell> change(CellId id, UnaryOperator<LinkedCell> decision) {
        Optional<LinkedCell> changed = Optional.ofNullable(
                        store.mirrors().load(link.name()).cells().get(id))
                .map(decision);
        changed.ifPresent(cell -> store.mirrors().save(link.name(), List.of(cell)));
        return changed;
    }
}
