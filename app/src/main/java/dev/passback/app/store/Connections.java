package dev.passback.app.store;

import dev.passback.app.json.KeptWording;
import dev.passback.app.link.Checked;
import dev.passback.app.link.Connection;
import dev.passback.app.people.Owned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Addresses and credentials of live systems. */
public final class Connections {
    private static final String COLUMNS = "SELECT name, kind, settings, secret, memory FROM connection";

    private final Database database;

    Connections(Database database) {
        this.database = database;
    }

    /** {@return whether it is new; one of the same name is left alone} */
    public boolean add(Connection connection) {
        return database.write(() -> database.sql()
                        .sql("""
                                INSERT INTO connection (name, kind, settings, secret, memory) VALUES (?, ?, ?, ?, ?)
                                ON CONFLICT (name) DO NOTHING""")
                        .param(connection.name())
                        .param(connection.kind())
                        .param(json(connection.settings()))
                        .param(connection.secret())
                        .param(connection.memory().orElse(null))
                        .update()
                == 1);
    }

    public Optional<Connection> find(String name) {
        return list().stream()
                .filter(connection -> connection.name().equals(name))
                .findFirst();
    }

    /** {@return all of them, by name} */
    public List<Connection> list() {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " ORDER BY name")
                .query((row, number) -> new Connection(
                        row.getString(1),
                        row.getString(2),
                        map(row.getString(3)),
                        row.getString(4),
                        Optional.ofNullable(row.getString(5))))
                .list());
    }

    /** Keeps what a connector learned. */
    public void remember(String name, String memory) {
        database.write(() -> {
            database.sql()
                    .sql("UPDATE connection SET memory = ? WHERE name = ?")
                    .param(memory)
                    .param(name)
                    .update();
        });
    }

    /** Keeps what came of looking whether it works. */
    public void noteCheck(String name, Checked checked) {
        List<String> texts = new ArrayList<>(List.of(checked.at().toString()));
        checked.problems()
                .forEach(problem -> texts.addAll(
                        List.of(KeptWording.write(problem.problem()), KeptWording.write(problem.repair()))));
        database.write(() -> {
            database.sql()
                    .sql("UPDATE connection SET checked = ? WHERE name = ?")
                    .param(Json.write(texts))
                    .param(name)
                    .update();
        });
    }

    /** {@return what came of looking at each the last time, by their names; without those that nobody looked at} */
    public Map<String, Checked> checks() {
        return database.read(() -> {
            Map<String, Checked> checks = new TreeMap<>();
            database.sql()
                    .sql("SELECT name, checked FROM connection WHERE checked IS NOT NULL")
                    .query(row -> {
                        checks.put(row.getString(1), checked(Json.read(row.getString(2))));
                    });
            return checks;
        });
    }

    private static Checked checked(List<String> texts) {
        List<Checked.Problem> problems = new ArrayList<>();
        for (int i = 1; i < texts.size(); i += 2) {
            problems.add(new Checked.Problem(KeptWording.read(texts.get(i)), KeptWording.read(texts.get(i + 1))));
        }
        return new Checked(Instant.parse(texts.getFirst()), problems);
    }

    /** Puts another secret in the place of the one that it has, and forgets what was learned with that one. */
    public void rotate(String name, String secret) {
        database.write(() -> {
            database.sql()
                    .sql("UPDATE connection SET secret = ?, memory = NULL, checked = NULL WHERE name = ?")
                    .param(secret)
                    .param(name)
                    .update();
        });
    }

    /** {@return the names of the links that use it; it is removed only if there are none} */
    public List<String> remove(String name) {
        return database.write(() -> {
            List<String> users = database.sql()
                    .sql("SELECT name FROM link WHERE source_connection = ? OR target_connection = ? ORDER BY name")
                    .param(name)
                    .param(name)
                    .query(String.class)
                    .list();
            if (users.isEmpty()) {
                database.sql()
                        .sql("DELETE FROM connection WHERE name = ?")
                        .param(name)
                        .update();
                Owners.forget(database, Owned.connection(name));
            }
            return users;
        });
    }

    private static String json(Map<String, String> settings) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>(settings).forEach((name, value) -> {
            texts.add(name);
            texts.add(value);
        });
        return Json.write(texts);
    }

    private static Map<String, String> map(String json) {
        List<String> texts = Json.read(json);
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i < texts.size(); i += 2) {
            settings.put(texts.get(i), texts.get(i + 1));
        }
        return settings;
    }
}
