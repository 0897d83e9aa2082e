package dev.passback.app.store;

import dev.passback.app.link.CellQuery;
import dev.passback.app.link.CellState;
import dev.passback.app.link.ListedCell;
import dev.passback.connect.Participant;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.SheetItem;
import dev.passback.link.CellId;
import dev.passback.link.Intake;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import dev.passback.link.WhoIs;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is known of the sources of links, and how far it got. Cycles and people change cells at the same time: whoever reads a
 * cell to change it does both {@link #alone}.
 */
public final class LinkMirrors {
    private final Database database;
    private final LinkCellTable cells;
    private final LinkPeopleTable people;
    private final LinkItemTable items;

    LinkMirrors(Database database) {
        this.database = database;
        cells = new LinkCellTable(database);
        people = new LinkPeopleTable(database);
        items = new LinkItemTable(database);
    }

    /** {@return what comes of work on a link's cells that nobody else changes meanwhile, on whichever node} */
    public <T> T alone(String link, Supplier<T> work) {
        return database.write(() -> {
            lock(database, link);
            return work.get();
        });
    }

    /** Takes a link's row within a transaction; everybody else who wants it waits for the transaction's end. */
    static void lock(Database database, String link) {
        database.sql()
                .sql("UPDATE link SET name = name WHERE name = ?")
                .param(link)
                .update();
    }

    /** {@return all that is known of a link's source} */
    public Mirror load(String link) {
        return database.read(() -> {
            Map<CellId, LinkedCell> byId = new LinkedHashMap<>();
            cells.all(link).forEach(cell -> byId.put(cell.id(), cell));
            return new Mirror(people.participants(link), items.all(link), byId);
        });
    }

    /** {@return the cells that are not known to be carried} */
    public List<LinkedCell> notSynced(String link) {
        return database.read(() -> cells.notSynced(link));
    }

    /** {@return the cells of the course's users that a person asks for, by item and user} */
    public List<ListedCell> cells(String link, CellQuery query) {
        return database.read(() -> new LinkCellList(database).page(link, query));
    }

    /** {@return how many of the course's users' cells stand how, without those states that none has} */
    public Map<CellState, Integer> counts(String link, Optional<ItemOrigin> item, String words) {
        return database.read(() -> new LinkCellList(database).counts(link, item, words));
    }

    /** {@return the titles of the source's items} */
    public Map<ItemOrigin, SheetItem> items(String link) {
        return database.read(() -> items.all(link));
    }

    /** {@return the source's users by their ids} */
    public Map<String, Participant> participants(String link) {
        return database.read(() -> people.participants(link));
    }

    /** {@return who the source's users are, as far as a cycle has looked} */
    public Map<String, WhoIs> people(String link) {
        return database.read(() -> people.identified(link));
    }

    /** {@return the gradebook's items that the source's items go to} */
    public Map<ItemOrigin, String> targets(String link) {
        return database.read(() -> items.targets(link));
    }

    /** Keeps what a pull brought together with the mark after it: both or neither. */
    public void take(String link, Intake intake, String mark) {
        database.write(() -> {
            if (!intake.participants().isEmpty()) {
                people.save(link, intake.participants());
            }
            people.remove(link, intake.departed());
            items.save(link, intake.items());
            cells.save(link, intake.cells());
            database.sql()
                    .sql("UPDATE link SET mark = ? WHERE name = ?")
                    .param(mark)
                    .param(link)
                    .update();
        });
    }

    /**
     * Keeps how far cells got, who the users are, and where the items are. A cell about which, or about whose user, a person
     * decided since it was planned stays as they left it, to be looked at by the next cycle.
     */
    public void settle(String link, SettledCells settled, Map<ItemOrigin, String> targets) {
        alone(link, () -> {
            cells.save(link, settled.stillPlanned(cells.all(link), pins(link)));
            people.identify(link, settled.people());
            items.noteTargets(link, targets);
            return database.sql()
                    .sql("UPDATE link SET matched = ?, stopped = NULL, stopped_plan = NULL WHERE name = ?")
                    .param(settled.matched())
                    .param(link)
                    .update();
        });
    }

    /** Changes single cells. */
    public void save(String link, Collection<LinkedCell> changed) {
        database.write(() -> cells.save(link, changed));
    }

    /** {@return the pins: a user's id to an identifier of the gradebook's student} */
    public Map<String, String> pins(String link) {
        return database.read(() -> {
            Map<String, String> pins = new LinkedHashMap<>();
            database.sql()
                    .sql("SELECT student, roster_identifier FROM link_pin WHERE link = ? ORDER BY student")
                    .param(link)
                    .query(row -> {
                        pins.put(row.getString(1), row.getString(2));
                    });
            return pins;
        });
    }

    /** Remembers that this user is that student, and has the user's cells looked at again. */
    public void pin(String link, String student, String rosterIdentifier) {
        alone(link, () -> {
            database.sql()
                    .sql("""
                            INSERT INTO link_pin (link, student, roster_identifier) VALUES (?, ?, ?)
                            ON CONFLICT (link, student) DO UPDATE SET roster_identifier = excluded.roster_identifier""")
                    .param(link)
                    .param(student)
                    .param(rosterIdentifier)
                    .update();
            return reopen(link, student);
        });
    }

    /** Forgets who this user was said to be, and has the user's cells looked at again. {@return whether it was said} */
    public boolean unpin(String link, String student) {
        return alone(link, () -> {
            boolean wasPinned = database.sql()
                            .sql("DELETE FROM link_pin WHERE link = ? AND student = ?")
                            .param(link)
                            .param(student)
                            .update()
                    == 1;
            if (wasPinned) {
                reopen(link, student);
            }
            return wasPinned;
        });
    }

    /** Also those that are in sync: the marks of somebody else say nothing of the right student's. */
    private List<LinkedCell> reopen(String link, String student) {
        List<LinkedCell> reopened = cells.of(link, student).stream()
                .filter(cell -> !cell.isHeld())
                .map(LinkedCell::reopened)
                .toList();
        cells.save(link, reopened);
        return reopened;
    }
}
