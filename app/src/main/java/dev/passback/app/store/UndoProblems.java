package dev.passback.app.store;

import dev.passback.app.json.KeptWording;
import dev.passback.transfer.TransferId;
import java.util.Optional;

/** Why undos that were asked for could not begin, or do not come on. */
public final class UndoProblems {
    private final Database database;

    UndoProblems(Database database) {
        this.database = database;
    }

    /**
     * Keeps it until it is noted anew, or forgotten.
     *
     * @param transfer the one that is to be put back
     * @param told the problem as programs are told it
     */
    public void note(TransferId transfer, UndoProblem problem, String told) {
        database.write(() -> {
            database.sql()
                    .sql("""
                            INSERT INTO undo_problem (transfer, kind, detail, problem) VALUES (?, ?, ?, ?)
                            ON CONFLICT (transfer) DO UPDATE SET
                                kind = excluded.kind, detail = excluded.detail, problem = excluded.problem""")
                    .param(transfer.number())
                    .param(problem.kind().name())
                    .param(KeptWording.write(problem.detail()))
                    .param(told)
                    .update();
        });
    }

    /** {@return the problem as people are told it} */
    public Optional<UndoProblem> of(TransferId transfer) {
        return database.read(() -> database.sql()
                .sql("SELECT kind, detail FROM undo_problem WHERE transfer = ?")
                .param(transfer.number())
                .query((row, number) -> new UndoProblem(
                        UndoProblem.Kind.valueOf(row.getString("kind")), KeptWording.read(row.getString("detail"))))
                .optional());
    }

    /** {@return the problem as programs are told it} */
    public Optional<String> told(TransferId transfer) {
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
