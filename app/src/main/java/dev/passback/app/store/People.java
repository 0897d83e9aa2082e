package dev.passback.app.store;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The people who may sign in. */
public final class People {
    private static final String COLUMNS =
            "SELECT name, display, role, password, subject, created, disabled, epoch FROM person";

    private final Database database;

    People(Database database) {
        this.database = database;
    }

    /** {@return whether they are new; somebody of the same name or subject is left alone} */
    public boolean add(Person person) {
        return database.write(() -> database.sql()
                        .sql("""
                                INSERT INTO person (name, display, role, password, subject, created, disabled, epoch)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .param(person.name())
                        .param(person.display())
                        .param(person.role().label())
                        .param(person.password().orElse(null))
                        .param(person.subject().orElse(null))
                        .param(person.created().toEpochMilli())
                        .param(person.disabled() ? 1 : 0)
                        .param(person.epoch())
                        .update()
                == 1);
    }

    /** {@return whether nobody was there before, and this person is the first} */
    public boolean addFirst(Person person) {
        return database.write(() -> {
            // drawn so that nobody else can be the first meanwhile
            Counter.AUDIT.next(database);
            return isEmpty() && add(person);
        });
    }

    /** Keeps everything of them but the name and when they came; sessions end where the epoch was raised. */
    public void save(Person person) {
        database.write(() -> {
            database.sql()
                    .sql("""
                            UPDATE person SET display = ?, role = ?, password = ?, subject = ?, disabled = ?, epoch = ?
                            WHERE name = ?""")
                    .param(person.display())
                    .param(person.role().label())
                    .param(person.password().orElse(null))
                    .param(person.subject().orElse(null))
                    .param(person.disabled() ? 1 : 0)
                    .param(person.epoch())
                    .param(person.name())
                    .update();
        });
    }

    /** What came of the wish to change somebody. */
    public enum Change {
        DONE,
        /** There is nobody of that name. */
        NOBODY,
        /** Nobody could administer any more; nothing was changed. */
        LAST_ADMINISTRATOR
    }

    /** Changes somebody, so that whatever others change at the same time somebody can still administer. */
    public Change change(String name, UnaryOperator<Person> change) {
        return database.write(() -> {
            // whoever else wants to change an administrator waits until this is done, and sees it then
            database.sql()
                    .sql("UPDATE person SET epoch = epoch WHERE role = ?")
                    .param(Role.ADMINISTRATOR.label())
                    .update();
            Optional<Person> found = find(name);
            if (found.isEmpty()) {
                return Change.NOBODY;
            }
            Person changed = change.apply(found.get());
            boolean isAdministered = changed.administers()
                    || !found.get().administers()
                    || list().stream()
                            .anyMatch(other ->
                                    other.administers() && !other.name().equals(name));
            if (!isAdministered) {
                return Change.LAST_ADMINISTRATOR;
            }
            save(changed);
            return Change.DONE;
        });
    }

    /**
     * Says who somebody is at an institution's server that was added to sign in there: without a password.
     *
     * @return whether there is somebody of that name who was nobody there yet
     */
    public boolean settle(String name, String subject) {
        return database.write(() -> database.sql()
                        .sql("UPDATE person SET subject = ? WHERE name = ? AND subject IS NULL AND password IS NULL")
                        .param(subject)
                        .param(name)
                        .update()
                == 1);
    }

    public Optional<Person> find(String name) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE name = ?")
                .param(name)
                .query((row, number) -> person(row))
                .optional());
    }

    /** {@return who is that at the institution's own server} */
    public Optional<Person> withSubject(String subject) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE subject = ?")
                .param(subject)
                .query((row, number) -> person(row))
                .optional());
    }

    /** {@return everybody, by name} */
    public List<Person> list() {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " ORDER BY name")
                .query((row, number) -> person(row))
                .list());
    }

    public boolean isEmpty() {
        return database.read(() -> database.sql()
                .sql("SELECT 1 FROM person LIMIT 1")
                .query(Integer.class)
                .optional()
                .isEmpty());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString(1),
                row.getString(2),
                Role.of(row.getString(3)).orElseThrow(),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getInt(7) == 1,
                row.getLong(8));
    }
}
