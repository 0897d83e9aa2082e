package dev.passback.app.store;

import dev.passback.grade.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Files that people gave to the web application or got from it. In the store, so that every node has them. */
public final class KeptFiles {
    private static final String COLUMNS = "SELECT id, name, sha256, size, owner, created FROM kept_file";

    private final Database database;

    KeptFiles(Database database) {
        this.database = database;
    }

    public KeptFile add(String name, byte[] content, String owner, Instant now) {
        return database.write(() -> {
            KeptFile file =
                    new KeptFile(Counter.FILE.next(database), name, Sha256.of(content), content.length, owner, now);
            database.sql()
                    .sql("""
                            INSERT INTO kept_file (id, name, sha256, size, owner, created, content)
                            VALUES (?, ?, ?, ?, ?, ?, ?)""")
                    .param(file.id())
                    .param(name)
                    .param(file.sha256())
                    .param(file.size())
                    .param(owner)
                    .param(now.toEpochMilli())
                    .param(Base64.getEncoder().encodeToString(content))
                    .update();
            return file;
        });
    }

    public Optional<KeptFile> find(long id) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE id = ?")
                .param(id)
                .query((row, number) -> file(row))
                .optional());
    }

    /** {@return the file's bytes; empty where there is no such file, or it expired} */
    public Optional<byte[]> content(long id) {
        return database.read(() -> database.sql()
                .sql("SELECT content FROM kept_file WHERE id = ? AND content IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional()
                .map(Base64.getDecoder()::decode));
    }

    private static KeptFile file(ResultSet row) throws SQLException {
        return new KeptFile(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}
