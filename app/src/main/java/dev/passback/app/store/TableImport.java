package dev.passback.app.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.ResultSetExtractor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A table's rows out of JSON lines. A column that an older backup lacks gets its default. */
record TableImport(Database database, String table, Path file) {

    private static final Map<String, Object> END = Map.of();

    /** {@return how many rows were read} */
    long readFrom(InputStream in) {
        TypeReference<Map<String, Object>> row = new TypeReference<>() {};
        try (MappingIterator<Map<String, Object>> rows =
                JsonMapper.shared().readerFor(row).readValues(in)) {
            return rows.hasNext() ? insert(rows.next(), rows) : 0;
        }
    }

    private long insert(Map<String, Object> first, MappingIterator<Map<String, Object>> others) {
        List<String> columns = columns();
        columns.retainAll(first.keySet());
        Set<String> expected = new HashSet<>(columns);
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        Stream<Map<String, Object>> rows =
                Stream.iterate(first, row -> row != END, row -> others.hasNext() ? others.next() : END);
        return Batch.run(database.template(), sql, rows.iterator(), (statement, row) -> {
                    if (!row.keySet().equals(expected)) {
                        throw BackupException.damaged(file, "a row of " + table + " has other columns");
                    }
                    for (int i = 0; i < columns.size(); i++) {
                        statement.setObject(i + 1, row.get(columns.get(i)));
                    }
                })
                .length;
    }

    /** {@return the names of the table's columns; only these become a part of a statement} */
    private List<String> columns() {
        ResultSetExtractor<List<String>> names = result -> {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                columns.add(result.getMetaData().getColumnName(i));
            }
            return columns;
        };
        return database.template().query("SELECT * FROM " + table + " WHERE 1 = 0", names);
    }
}
