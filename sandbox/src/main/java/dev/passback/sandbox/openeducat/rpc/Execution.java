package dev.passback.sandbox.openeducat.rpc;

import dev.passback.sandbox.openeducat.orm.Account;
import dev.passback.sandbox.openeducat.orm.Call;
import dev.passback.sandbox.openeducat.orm.Context;
import dev.passback.sandbox.openeducat.orm.Database;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.Optional;

/** Makes calls, each in a transaction of its own. */
final class Execution {
    private final Database database;

    Execution(Database database) {
        this.database = database;
    }

    /** @param rows how many rows were read and written */
    record Executed(Optional<Object> result, int rows) {}

    Executed execute(Account account, Call call) {
        Context context = Context.of(call.named().get("context"));
        return database.transaction(() -> {
            requireLanguage(context);
            Environment environment = Environment.of(database, account, context);
            return new Executed(call.make(environment), environment.touched());
        });
    }

    /** Only English is installed; 17 ignores other languages, 18 refuses them (measured). */
    private void requireLanguage(Context context) {
        if (database.version() != OdooVersion.V17) {
            context.language().filter(language -> !language.equals("en_US")).ifPresent(language -> {
                throw OdooFault.user("Invalid language code: " + language);
            });
        }
    }
}
