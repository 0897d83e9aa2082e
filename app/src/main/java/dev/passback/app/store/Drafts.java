package dev.passback.app.store;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftText;
import dev.passback.app.json.KeptWording;
import dev.passback.finding.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plans in the making. */
public final class Drafts {
    private static final String COLUMNS = "SELECT id, owner, created, updated, version, content FROM draft";

    private final Database database;

    Drafts(Database database) {
        this.database = database;
    }

    public void add(Draft draft) {
        database.write(() -> {
            database.sql()
                    .sql("""
                            INSERT INTO draft (id, owner, created, updated, version, content)
                            VALUES (?, ?, ?, ?, ?, ?)""")
                    .param(draft.id())
                    .param(draft.owner())
                    .param(draft.created().toEpochMilli())
                    .param(draft.updated().toEpochMilli())
                    .param(draft.version())
                    .param(DraftText.write(draft))
                    .update();
        });
    }

    public Optional<Draft> find(String id) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE id = ? AND expired IS NULL")
                .param(id)
                .query((row, number) -> draft(row))
                .optional());
    }

    /** {@return the drafts that changed last, the latest first; of everybody where no owner is given} */
    public List<Draft> latest(Optional<String> owner, int limit) {
        String where = " WHERE expired IS NULL" + (owner.isPresent() ? " AND owner = ?" : "");
        return database.read(() -> database.sql()
                .sql(COLUMNS + where + " ORDER BY updated DESC, id LIMIT ?")
                .params(owner.isPresent() ? List.of(owner.get(), limit) : List.<Object>of(limit))
                .query((row, number) -> draft(row))
                .list());
    }

    /** {@return the drafts whose plan was last shown with that hash, otherwise as {@link #latest} does} */
    public List<Draft> shownAs(String sha256, Optional<String> owner, int limit) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE shown_sha256 = ? AND expired IS NULL"
                        + (owner.isPresent() ? " AND owner = ?" : "") + " ORDER BY updated DESC, id LIMIT ?")
                .params(owner.isPresent() ? List.of(sha256, owner.get(), limit) : List.<Object>of(sha256, limit))
                .query((row, number) -> draft(row))
                .list());
    }

    /** {@return whose a draft was whose content is kept no more} */
    public Optional<String> ownerOfExpired(String id) {
        return database.read(() -> database.sql()
                .sql("SELECT owner FROM draft WHERE id = ? AND expired IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional());
    }

    /** {@return drafts that were not carried out to their end, in no order} */
    List<Draft> unreported() {
        return database.sql()
                .sql(COLUMNS + " WHERE report IS NULL AND expired IS NULL")
                .query((row, number) -> draft(row))
                .list();
    }

    /** {@return some drafts that did not change since then} */
    List<Draft> before(Instant then, int limit) {
        return database.sql()
                .sql(COLUMNS + " WHERE updated < ? AND expired IS NULL ORDER BY updated, id LIMIT ?")
                .param(then.toEpochMilli())
                .param(limit)
                .query((row, number) -> draft(row))
                .list();
    }

    /**
     * Keeps a change to a draft.
     *
     * @param draft as {@link Draft#changed} gave it
     * @return whether nobody else changed it since it was read; else it stays as it is
     */
    public boolean save(Draft draft) {
        return database.write(() -> database.sql()
                        .sql("""
                                UPDATE draft SET updated = ?, version = ?, content = ?, refusal = NULL
                                WHERE id = ? AND version = ?""")
                        .param(draft.updated().toEpochMilli())
                        .param(draft.version())
                        .param(DraftText.write(draft))
                        .param(draft.id())
                        .param(draft.version() - 1)
                        .update()
                == 1);
    }

    /**
     * Keeps the plan that was shown last, to tell later what moved; the same plan is not kept again.
     *
     * @param sha256 its hash
     * @param plan gives it where it must be kept
     */
    public void noteShown(String id, String sha256, Supplier<String> plan) {
        if (get(id, "shown_sha256").filter(sha256::equals).isEmpty()) {
            String packed = PackedText.pack(plan.get());
            database.write(() -> {
                set(id, "shown", packed);
                set(id, "shown_sha256", sha256);
            });
        }
    }

    /** {@return the plan that was shown last} */
    public Optional<String> shown(String id) {
        return get(id, "shown").map(PackedText::unpack);
    }

    /** Keeps how the transfer ended. */
    public void noteReport(String id, String report) {
        set(id, "report", report);
    }

    /** Keeps why a draft was not carried out; it can be asked for again. */
    public void noteRefusal(Draft draft, Wording why) {
        database.write(() -> {
            if (save(draft)) {
                set(draft.id(), "refusal", KeptWording.write(why));
            }
        });
    }

    /** {@return why it was not carried out when it was asked for last} */
    public Optional<Wording> refusal(String id) {
        return get(id, "refusal").map(KeptWording::read);
    }

    /** {@return how the transfer ended, as {@link dev.passback.app.json.ReportJson} writes it; empty before that} */
    public Optional<String> report(String id) {
        return get(id, "report");
    }

    public void remove(String id) {
        database.write(() -> {
            database.sql().sql("DELETE FROM draft WHERE id = ?").param(id).update();
        });
    }

    private void set(String id, String column, String value) {
        database.write(() -> {
            database.sql()
                    .sql("UPDATE draft SET " + column + " = ? WHERE id = ?")
                    .param(value)
                    .param(id)
                    .update();
        });
    }

    private Optional<String> get(String id, String column) {
        return database.read(() -> database.sql()
                .sql("SELECT " + column + " FROM draft WHERE id = ? AND " + column + " IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return DraftText.read(
                row.getString(1),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getLong(5),
                row.getString(6));
    }
}
