package dev.passback.app.store;

import java.util.List;

/** The journal as people look back through it. */
public final class History {
    private final Database database;
    private final TransferTable transfers;
    private final ChangeTable changes;

    History(Database database) {
        this.database = database;
        transfers = new TransferTable(database);
        changes = new ChangeTable(database);
    }

    /**
     * {@return everything that transfers did or wanted to do to a cell, the oldest first}
     *
     * @param target the gradebook's key
     * @param student the student's key
     */
    public List<CellEvent> story(String target, String itemId, String student) {
        return database.read(() -> changes.ofCell(target, itemId, student).stream()
                .map(each -> new CellEvent(transfers.get(each.transfer()), each.change()))
                .toList());
    }
}
