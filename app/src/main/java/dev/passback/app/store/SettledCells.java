package dev.passback.app.store;

import dev.passback.link.CellId;
import dev.passback.link.LinkedCell;
import dev.passback.link.WhoIs;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far a cycle got with a link's cells.
 *
 * @param planned the cells as the cycle's plan took them
 * @param pins what the plan took for said, of the users by their ids
 * @param standings the same cells, as they stand after it
 * @param people who the users are
 */
public record SettledCells(
        Collection<LinkedCell> planned,
        Map<String, String> pins,
        Collection<LinkedCell> standings,
        Map<String, WhoIs> people) {

    /** {@return how many of the users are known} */
    public int matched() {
        return (int)
                people.values().stream().filter(WhoIs.Known.class::isInstance).count();
    }

    /** {@return the standings of the cells that nobody changed since they were planned, and whose users nobody pinned} */
    List<LinkedCell> stillPlanned(Collection<LinkedCell> now, Map<String, String> pinsNow) {
        Map<CellId, LinkedCell> before = byId(planned);
        Map<CellId, LinkedCell> present = byId(now);
        return standings.stream()
                .filter(cell -> Objects.equals(before.get(cell.id()), present.get(cell.id())))
                .filter(cell -> Objects.equals(
                        pins.get(cell.id().student()), pinsNow.get(cell.id().student())))
                .toList();
    }

    private static Map<CellId, LinkedCell> byId(Collection<LinkedCell> cells) {
        Map<CellId, LinkedCell> byId = HashMap.newHashMap(cells.size());
        cells.forEach(cell -> byId.put(cell.id(), cell));
        return byId;
    }
}
