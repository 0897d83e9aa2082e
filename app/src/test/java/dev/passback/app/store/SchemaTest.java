package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SchemaTest extends StoreTest {

    @Test
    void theNewestMigrationIsTheVersion() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            int newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(newest).isEqualTo(Schema.VERSION);
        }
    }

    @Test
    void refusesAStoreOfANewerVersion() throws SQLException {
        try (Connection connection = connections().getConnection()) {
            connection
                    .createStatement()
                    .executeUpdate("UPDATE flyway_schema_history SET version = '1000' WHERE version = '"
                            + Schema.VERSION + "'");
        }

        assertThatExceptionOfType(NewerStoreException.class)
                .isThrownBy(place::open)
                .withMessageContaining("1000")
                .withMessageContaining(" " + Schema.VERSION + ";")
                .satisfies(e -> assertThat(List.of(e.found(), e.known())).containsExactly(1000, Schema.VERSION));
    }

    @Test
    void aBackupHoldsEveryTable() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = connections().getConnection();
                ResultSet found = connection
                        .getMetaData()
                        .getTables(null, vendor == Vendor.POSTGRES ? "public" : null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.remove("flyway_schema_history");
        // what is due follows from the links, and who is at it from who is alive
        tables.remove("scheduled_task");

        assertThat(BackupManifest.TABLES).containsExactlyInAnyOrderElementsOf(tables);
    }

    private DataSource connections() {
        return switch (vendor) {
            case SQLITE -> new SqliteDialect(new DataFolder(Path.of(place.text()))).dataSource();
            case POSTGRES ->
                new PostgresDialect(DatabaseAddress.parse(place.text(), DatabaseAddress.Origin.FILE)).dataSource();
        };
    }
}
