package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.openeducat.orm.Account;
import dev.passback.sandbox.openeducat.orm.Database;
import dev.passback.sandbox.openeducat.orm.Environment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills a database: everything is allowed, and all rules but those of rights hold. */
public final class Seeds {
    private static final int ADMINISTRATOR = 2;

    private final Database database;

    Seeds(Database database) {
        this.database = database;
    }

    /** {@return the id of the new row} */
    public int add(String model, Map<String, ?> values) {
        return database.transaction(() -> Environment.unrestricted(database, ADMINISTRATOR)
                .create(model, List.of(values))
                .getFirst());
    }

    /** Adds a row with an id of one's choice; the next row gets the following one. */
    public void at(int id, String model, Map<String, ?> values) {
        database.nextId(model, id);
        add(model, values);
    }

    public void edit(String model, int id, Map<String, ?> values) {
        database.transaction(() -> {
            Environment.unrestricted(database, ADMINISTRATOR).write(model, List.of(id), values);
            return true;
        });
    }

    public void nextId(String model, int id) {
        database.nextId(model, id);
    }

    /** Adds a user with a row of its own. */
    public void user(Account account, String name) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        values.put("login", account.login());
        at(account.uid(), "res.users", values);
        database.register(account);
    }

    /** Adds installed modules. */
    public void modules(String version, String... names) {
        for (String name : names) {
            add("ir.module.module", Map.of("name", name, "state", "installed", "latest_version", version));
        }
    }
}
