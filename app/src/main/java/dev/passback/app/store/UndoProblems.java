package dev.passback.app.store;

import dev.passback.transfer.TransferId;
import java.util.Optional;

/** Why undos that were asked for could not begin, or do not come on: a problem as programs are told it. */
public final class UndoProblems {
    private final Database database;

    UndoProblems(Database database) {
        this.database = database;
    }

    /** @param transfer the one that is to be put back */
    public void note(TransferId transfer, String problem) {
        database.write(() -> {
            database.sql().sql("""
                            INSERT INTO undo_problem (transfer, problem) VALUES (?, ?)
                            ON CONFLICT (transfer) DO UPDATE SET problem = excluded.problem""").param(transfer.number()).param(problem).update();
        });
    }

    public Optional<String> of(TransferId transfer) {
        return database.read(() -> database.sql()
                .sql("SELECT problem FROM undo_problem WHERE transfer = ?")
                .param(transfer.number())
                .query(String.class)
                .optional());
    }

    public void forget(TransferId transfer) {
        database.write(() -> {
            database.sql()
                    .sql("DELETE FROM undo_problem WHERE transfer = ?")
                    .param(transfer.number())
                    .update();
        });
    }
}
