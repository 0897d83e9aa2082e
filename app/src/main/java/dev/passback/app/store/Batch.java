package dev.passback.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** One statement for many rows, which are sent to the database in bounded portions. */
final class Batch {
    private static final int PORTION = 1000;

    private Batch() {}

    /** Puts one row's values into the statement. */
    interface Binder<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    /** {@return how many rows of the table each execution touched; not told by every database for inserts} */
    static <T> int[] run(JdbcTemplate template, String sql, Iterator<T> rows, Binder<? super T> binder) {
        PreparedStatementCallback<int[]> execution = statement -> {
            IntStream.Builder touched = IntStream.builder();
            int pending = 0;
            while (rows.hasNext()) {
                binder.bind(statement, rows.next());
                statement.addBatch();
                pending++;
                if (pending == PORTION) {
                    execute(statement, touched);
                    pending = 0;
                }
            }
            if (pending > 0) {
                execute(statement, touched);
            }
            return touched.build().toArray();
        };
        return template.execute(sql, execution);
    }

    private static void execute(PreparedStatement statement, IntStream.Builder touched) throws SQLException {
        for (int count : statement.executeBatch()) {
            touched.add(count);
        }
    }
}
