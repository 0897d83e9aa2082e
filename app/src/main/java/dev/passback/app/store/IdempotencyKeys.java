package dev.passback.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * What was answered to requests that must not be done twice, by person and by the key that the program chose. Kept for a
 * day.
 */
public final class IdempotencyKeys {
    /** As long as an answer is kept. */
    public static final Duration KEPT = Duration.ofDays(1);
    /** Starting something takes seconds; who has not answered for so long is dead, and never began or can begin again. */
    static final Duration DEAD_AFTER = Duration.ofMinutes(1);

    private final Database database;

    IdempotencyKeys(Database database) {
        this.database = database;
    }

    /** What is known of a request with a key. */
    public sealed interface Claim {
        /** It is this one's to be done, and to be answered or released. */
        record Ours() implements Claim {}

        /** Another one is doing it. */
        record Running() implements Claim {}

        /** The key was used for another request. */
        record Other() implements Claim {}

        /** It was done, with this answer. */
        record Done(int status, String answer) implements Claim {}
    }

    /**
     * {@return whose it is to do the request}
     *
     * @param request what tells it from other requests
     */
    public Claim claim(String person, String key, String request, Instant now) {
        return database.write(() -> {
            database.sql()
                    .sql("DELETE FROM idempotency WHERE created < ?")
                    .param(now.minus(KEPT).toEpochMilli())
                    .update();
            int added = database.sql()
                    .sql("""
                            INSERT INTO idempotency (person, idempotency_key, request, created) VALUES (?, ?, ?, ?)
                            ON CONFLICT (person, idempotency_key) DO NOTHING""")
                    .param(person)
                    .param(key)
                    .param(request)
                    .param(now.toEpochMilli())
                    .update();
            return added == 1 ? new Claim.Ours() : known(person, key, request, now);
        });
    }

    private Claim known(String person, String key, String request, Instant now) {
        Claim known = database.sql()
                .sql("SELECT request, status, answer FROM idempotency WHERE person = ? AND idempotency_key = ?")
                .param(person)
                .param(key)
                .query((row, number) -> claim(row, request))
                .single();
        return known instanceof Claim.Running && takeOver(person, key, now) ? new Claim.Ours() : known;
    }

    private static Claim claim(ResultSet row, String request) throws SQLException {
        if (!row.getString(1).equals(request)) {
            return new Claim.Other();
        }
        int status = row.getInt(2);
        return row.wasNull() ? new Claim.Running() : new Claim.Done(status, row.getString(3));
    }

    private boolean takeOver(String person, String key, Instant now) {
        return database.sql()
                        .sql("""
                                UPDATE idempotency SET created = ?
                                WHERE person = ? AND idempotency_key = ? AND status IS NULL AND created < ?""")
                        .param(now.toEpochMilli())
                        .param(person)
                        .param(key)
                        .param(now.minus(DEAD_AFTER).toEpochMilli())
                        .update()
                == 1;
    }

    /** Keeps the answer to a request that was ours. */
    public void answer(String person, String key, int status, String answer) {
        database.write(() -> {
            database.sql()
                    .sql("UPDATE idempotency SET status = ?, answer = ? WHERE person = ? AND idempotency_key = ?")
                    .param(status)
                    .param(answer)
                    .param(person)
                    .param(key)
                    .update();
        });
    }

    /** Lets go of a request that was ours and was not done. */
    public void release(String person, String key) {
        database.write(() -> {
            database.sql()
                    .sql("DELETE FROM idempotency WHERE person = ? AND idempotency_key = ? AND status IS NULL")
                    .param(person)
                    .param(key)
                    .update();
        });
    }
}
