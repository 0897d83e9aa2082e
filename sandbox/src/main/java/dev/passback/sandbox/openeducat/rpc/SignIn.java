package dev.passback.sandbox.openeducat.rpc;

import dev.passback.sandbox.openeducat.orm.Account;
import dev.passback.sandbox.openeducat.orm.Database;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import java.util.List;
import java.util.Optional;

/** Who calls: by password or API key, never known by more than "Access Denied". */
final class SignIn {
    private final Database database;

    SignIn(Database database) {
        this.database = database;
    }

    void requireDatabase(String name) {
        if (!name.equals(database.name())) {
            throw OdooFault.database("connection to server at \"192.0.2.10\", port 5432 failed: FATAL:  database \""
                    + name + "\" does not exist\n");
        }
    }

    /** {@return the user id, or false} */
    Object authenticate(String login, String secret) {
        return database.transaction(() -> database.accounts().stream()
                .filter(account -> account.login().equals(login))
                .filter(database::isActive)
                .filter(account -> account.opensWith(secret, database.now()))
                .findFirst()
                .map(account -> (Object) account.uid())
                .orElse(false));
    }

    Account user(int uid, String secret) {
        return database.transaction(() -> {
            Account account =
                    database.account(uid).orElseThrow(() -> OdooFault.missing("res.users", List.of(uid), uid));
            if (!database.isActive(account) || !account.opensWith(secret, database.now())) {
                throw OdooFault.accessDenied();
            }
            return account;
        });
    }

    Optional<Account> byKey(String key) {
        return database.transaction(() -> database.accounts().stream()
                .filter(account -> account.hasKey(key, database.now()))
                .filter(database::isActive)
                .findFirst());
    }
}
