package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The baseline of a transfer: the same cells in one transaction of SQLite, as safe as the store is. */
final class SqliteInsert {
    private static final Course COURSE = new Course(CourseFolder.STUDENTS);

    private SqliteInsert() {}

    /** {@return how many cells hold a score} */
    static int cells() {
        int cells = 0;
        for (int student = 0; student < COURSE.students(); student++) {
            for (int session = 1; session <= CourseFolder.SESSIONS; session++) {
                cells += COURSE.score(student, session).isEmpty() ? 0 : 1;
            }
        }
        return cells;
    }

    static double seconds(Path database) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                statement.execute("CREATE TABLE score (item INTEGER, student INTEGER, score TEXT NOT NULL,"
                        + " PRIMARY KEY (item, student))");
            }
            long start = System.nanoTime();
            connection.setAutoCommit(false);
            insert(connection);
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        } catch (SQLException e) {
            throw new IOException("SQLite failed", e);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO score (item, student, score) VALUES (?, ?, ?)")) {
            for (int session = 1; session <= CourseFolder.SESSIONS; session++) {
                for (int student = 0; student < COURSE.students(); student++) {
                    String score = COURSE.score(student, session);
                    if (!score.isEmpty()) {
                        insert.setInt(1, session);
                        insert.setInt(2, student);
                        insert.setString(3, score);
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }
}
