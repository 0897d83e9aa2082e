package dev.passback.app.store;

import dev.passback.app.people.ApiToken;
import dev.passback.app.people.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tokens by which programs come in. */
public final class ApiTokens {
    private static final String COLUMNS =
            "SELECT id, person, label, hash, scopes, created, expires, used FROM api_token";

    private final Database database;

    ApiTokens(Database database) {
        this.database = database;
    }

    public void add(ApiToken token) {
        database.write(() -> {
            database.sql()
                    .sql("""
                            INSERT INTO api_token (id, person, label, hash, scopes, created, expires)
                            VALUES (?, ?, ?, ?, ?, ?, ?)""")
                    .param(token.id())
                    .param(token.person())
                    .param(token.label())
                    .param(token.hash())
                    .param(token.scopes().stream().map(Scope::label).sorted().collect(Collectors.joining(" ")))
                    .param(token.created().toEpochMilli())
                    .param(token.expires().toEpochMilli())
                    .update();
        });
    }

    public Optional<ApiToken> find(String id) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE id = ?")
                .param(id)
                .query((row, number) -> token(row))
                .optional());
    }

    public Optional<ApiToken> withHash(String hash) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE hash = ?")
                .param(hash)
                .query((row, number) -> token(row))
                .optional());
    }

    /** {@return a person's tokens, the newest first} */
    public List<ApiToken> of(String person) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE person = ? ORDER BY created DESC, id")
                .param(person)
                .query((row, number) -> token(row))
                .list());
    }

    /** {@return whether the person had such a token} */
    public boolean remove(String person, String id) {
        return database.write(() -> database.sql()
                        .sql("DELETE FROM api_token WHERE id = ? AND person = ?")
                        .param(id)
                        .param(person)
                        .update()
                == 1);
    }

    public void noteUsed(String id, Instant now) {
        database.write(() -> {
            database.sql()
                    .sql("UPDATE api_token SET used = ? WHERE id = ?")
                    .param(now.toEpochMilli())
                    .param(id)
                    .update();
        });
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        long used = row.getLong(8);
        boolean wasUsed = !row.wasNull();
        return new ApiToken(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Arrays.stream(row.getString(5).split(" "))
                        .flatMap(label -> Scope.of(label).stream())
                        .collect(Collectors.toSet()),
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                wasUsed ? Optional.of(Instant.ofEpochMilli(used)) : Optional.empty());
    }
}
