package dev.passback.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Looks into the store of a process while it works, without a hand in it. */
final class JournalWatch implements AutoCloseable {
    private static final String[] TABLES = {
        "counter",
        "gradebook",
        "gradebook_student",
        "gradebook_item",
        "gradebook_score",
        "transfer",
        "transfer_item",
        "transfer_change",
        "ledger",
        "mapping"
    };

    private final Connection connection;
    private final int transfer;

    JournalWatch(Path data, int transfer) throws SQLException {
        try (var files = Files.list(data)) {
            Path file = files.filter(path -> path.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
            connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.transfer = transfer;
    }

    /** Waits until that share of a step has happened and a while has passed, or the process has ended. */
    void await(Step step, int percent, long nanos, Process process) throws SQLException {
        while (process.isAlive() && !hasHappened(step, percent)) {
            Thread.onSpinWait();
        }
        long end = System.nanoTime() + nanos;
        while (process.isAlive() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private boolean hasHappened(Step step, int percent) throws SQLException {
        if (count(Step.OPENED.done) == 0) {
            return false;
        }
        long all = step.all.equals("1") ? 1 : count(step.all);
        return count(step.done) * 100 >= all * percent;
    }

    boolean isOpen() throws SQLException {
        return count(Step.OPENED.done) == 1 && !isClosed();
    }

    boolean isClosed() throws SQLException {
        return count(Step.CLOSED.done) == 1;
    }

    /** {@return how far the transfer came} */
    String state() throws SQLException {
        List<String> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            steps.add(step + " " + count(step.done));
        }
        steps.add("scores " + rows("SELECT * FROM gradebook_score").size());
        return String.join(", ", steps);
    }

    /** {@return every row of every table but for its times} */
    List<String> everything() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows(("SELECT * FROM " + table)).stream().sorted().forEach(row -> rows.add(table + ": " + row));
        }
        return rows;
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                String[] cells = new String[width];
                for (int i = 0; i < width; i++) {
                    String name = result.getMetaData().getColumnName(i + 1);
                    boolean time = name.equals("started") || name.equals("finished");
                    cells[i] = time ? "" : result.getString(i + 1);
                }
                rows.add(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining("|")));
            }
        }
        return rows;
    }

    private long count(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, transfer);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
