package dev.passback.app.store;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftText;
import dev.passback.mapping.Choices;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what is personal and old. Each method is a small transaction that takes some of it and tells of how many
 * things; 0 when there is none left. What is not finished stays.
 */
public final class Expiring {
    private static final int SOME = 200;
    private static final int SOME_CHANGES = 5_000;
    private static final String NO_CHOICES = "{}";
    private static final Pattern KEPT = Pattern.compile("kept:(\\d{1,18})/.*");

    private final Database database;

    Expiring(Database database) {
        this.database = database;
    }

    /** Takes the content of files that were kept before then, except of plans that are being carried out. */
    public int files(Instant before) {
        return database.write(() -> {
            Set<Long> needed = needed();
            List<Long> old = database.sql()
                    .sql("SELECT id FROM kept_file WHERE created < ? AND content IS NOT NULL ORDER BY id LIMIT ?")
                    .param(before.toEpochMilli())
                    .param(SOME + needed.size())
                    .query(Long.class)
                    .list();
            return old.stream()
                    .filter(id -> !needed.contains(id))
                    .mapToInt(id -> database.sql()
                            .sql("UPDATE kept_file SET content = NULL WHERE id = ?")
                            .param(id)
                            .update())
                    .sum();
        });
    }

    /** {@return the files of plans that somebody asked for and that have not ended} */
    private Set<Long> needed() {
        Set<Long> files = new HashSet<>();
        for (Draft draft : asked()) {
            file(draft.source().file()).ifPresent(files::add);
            if (draft.destination().orElse(null) instanceof DraftDestination.Export(String export, String course)) {
                file(export).ifPresent(files::add);
            }
        }
        return files;
    }

    private List<Draft> asked() {
        return new Drafts(database)
                .unreported().stream()
                        .filter(draft -> draft.asked().isPresent())
                        .toList();
    }

    private static Optional<Long> file(String name) {
        Matcher kept = KEPT.matcher(name);
        return kept.matches() ? Optional.of(Long.parseLong(kept.group(1))) : Optional.empty();
    }

    /** Takes what people chose for plans, what was shown of them and how they ended, if they did not change since then. */
    public int drafts(Instant before, Instant now) {
        return database.write(() -> {
            Set<String> running = new HashSet<>();
            asked().forEach(draft -> running.add(draft.id()));
            List<Draft> old = new Drafts(database).before(before, SOME + running.size());
            return old.stream()
                    .filter(draft -> !running.contains(draft.id()))
                    .mapToInt(draft -> database.sql()
                            .sql("""
                                    UPDATE draft SET expired = ?, version = version + 1, content = ?, shown = NULL,
                                        shown_sha256 = NULL, refusal = NULL, report = NULL
                                    WHERE id = ? AND version = ?""")
                            .param(now.toEpochMilli())
                            .param(DraftText.write(draft.with(Choices.NONE)))
                            .param(draft.id())
                            .param(draft.version())
                            .update())
                    .sum();
        });
    }

    /**
     * Takes what guards stopped and nobody approved, of links that have not run since then: their next run plans anew, and is
     * stopped anew.
     */
    public int stoppedPlans(Instant before) {
        return database.write(
                () -> database.sql().sql("""
                        UPDATE link SET stopped = NULL, stopped_plan = NULL WHERE stopped IS NOT NULL AND NOT EXISTS
                            (SELECT 1 FROM link_run r WHERE r.link = link.name AND r.started >= ?)""").param(before.toEpochMilli()).update());
    }

    /**
     * What was taken of a transfer.
     *
     * @param isNew whether it was not begun before: a long one is taken piece by piece
     */
    public record Piece(boolean isNew) {}

    /** Takes some changes of a transfer that ended before then, and the decisions about students that it was made with. */
    public Optional<Piece> transfer(Instant before, Instant now) {
        return database.write(() -> {
            // nobody opens an undo meanwhile
            Counter.TRANSFER.hold(database);
            Optional<Long> found = database.sql()
                    .sql("""
                            SELECT t.id FROM transfer t WHERE t.finished < ?
                                AND (t.expired IS NULL
                                    OR EXISTS (SELECT 1 FROM transfer_change c WHERE c.transfer = t.id))
                                AND NOT EXISTS (SELECT 1 FROM transfer u WHERE u.undoes = t.id AND u.finished IS NULL)
                            ORDER BY t.id LIMIT 1""")
                    .param(before.toEpochMilli())
                    .query(Long.class)
                    .optional();
            return found.map(id -> take(id, now));
        });
    }

    private Piece take(long id, Instant now) {
        boolean isNew = database.sql()
                        .sql("UPDATE transfer SET expired = ?, mapping = ? WHERE id = ? AND expired IS NULL")
                        .param(now.toEpochMilli())
                        .param(NO_CHOICES)
                        .param(id)
                        .update()
                == 1;
        database.sql().sql("""
                        DELETE FROM transfer_change WHERE transfer = ? AND sequence IN
                            (SELECT sequence FROM transfer_change WHERE transfer = ? ORDER BY sequence LIMIT ?)""").param(id).param(id).param(SOME_CHANGES).update();
        return new Piece(isNew);
    }

    /** Takes the reports of links' runs that ended before then: they name students. */
    public int runs(Instant before, Instant now) {
        return database.write(() -> database.sql()
                .sql("""
                        UPDATE link_run SET report = NULL, expired = ? WHERE id IN
                            (SELECT id FROM link_run WHERE finished < ? AND report IS NOT NULL ORDER BY id LIMIT ?)""")
                .param(now.toEpochMilli())
                .param(before.toEpochMilli())
                .param(SOME)
                .update());
    }

    /** Takes what people did before then. That something expired stays: nobody is named in it. */
    public int events(Instant before) {
        return database.write(() ->
                database.sql().sql("""
                        DELETE FROM audit WHERE id IN
                            (SELECT id FROM audit WHERE at < ? AND action <> 'EXPIRED' ORDER BY id LIMIT ?)""").param(before.toEpochMilli()).param(SOME).update());
    }
}
