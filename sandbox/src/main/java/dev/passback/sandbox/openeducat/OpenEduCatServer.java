package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.http.LoopbackServer;
import dev.passback.sandbox.openeducat.model.Models;
import dev.passback.sandbox.openeducat.orm.Database;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.Row;
import dev.passback.sandbox.openeducat.orm.Stored;
import dev.passback.sandbox.openeducat.rpc.Latency;
import dev.passback.sandbox.openeducat.rpc.Odoo;
import dev.passback.sandbox.openeducat.rpc.Requests;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A simulated OpenEduCat on a loopback port. It may be used by several threads at once. */
public final class OpenEduCatServer implements AutoCloseable {
    private static final int STAFF = 2;

    private final College college;
    private final Database database;
    private final Odoo odoo;
    private final LoopbackServer server;

    private OpenEduCatServer(College college, int port, Clock clock) {
        this.college = college;
        database = new Database(
                college.database(), college.installation().version(), clock, Models.of(college.installation()));
        college.fill(new Seeds(database));
        odoo = new Odoo(database);
        server = new LoopbackServer(odoo, port);
    }

    /** Starts on any free port and answers at once. */
    public static OpenEduCatServer start(College college) {
        return start(college, 0, Clock.systemUTC());
    }

    public static OpenEduCatServer start(College college, int port, Clock clock) {
        return new OpenEduCatServer(college, port, clock);
    }

    /** {@return the address without a slash at its end} */
    public URI address() {
        return server.address();
    }

    public String database() {
        return college.database();
    }

    public String login() {
        return college.login();
    }

    public String key() {
        return college.key();
    }

    public Requests requests() {
        return odoo.requests();
    }

    public void inject(Faults faults) {
        server.inject(faults);
    }

    /** Returns when no request is under way any more, such as one that is done late, for a client that is gone. */
    public void awaitIdle() throws InterruptedException {
        server.awaitIdle();
    }

    public void latency(Latency latency) {
        odoo.latency(latency);
    }

    /** {@return what is kept of all rows of a model, archived ones too; a field that is empty is not there} */
    public List<Map<String, Object>> rows(String model) {
        return database.transaction(
                () -> database.rows(model).stream().map(Row::asMap).toList());
    }

    /** {@return what is kept of one row} */
    public Map<String, Object> row(String model, int id) {
        return database.transaction(() ->
                        Environment.unrestricted(database, STAFF).row(model, id).map(Row::asMap))
                .orElseThrow(() -> new IllegalArgumentException("There is no " + model + " with the id " + id + "."));
    }

    /** From now on it is kept what is stored in rows of that model. */
    public void watch(String model) {
        database.transaction(() -> {
            database.watch(model);
            return true;
        });
    }

    /** {@return what was stored in rows of a watched model, in its order; what was rolled back is not in it} */
    public List<Stored> stored(String model) {
        return database.transaction(() -> database.stored(model));
    }

    /** Staff adds a row. {@return its id} */
    public int add(String model, Map<String, ?> values) {
        return seeds().add(model, values);
    }

    /** {@return what adds rows with ids and users of one's choice} */
    public Seeds seeds() {
        return new Seeds(database);
    }

    /** Staff changes a row; the rules of the model hold. */
    public void edit(String model, int id, Map<String, ?> values) {
        seeds().edit(model, id, values);
    }

    /** Staff deletes a row, with whatever hangs on it; here even what Odoo allows to nobody. */
    public void remove(String model, int id) {
        database.transaction(() -> {
            Environment.unrestricted(database, STAFF).unlink(model, List.of(id));
            return true;
        });
    }

    /** The API keys of the user that programs use have run out; nothing tells them from wrong ones. */
    public void expireKeys() {
        database.transaction(() -> {
            database.accounts().stream()
                    .filter(account -> account.login().equals(login()))
                    .forEach(account -> database.register(account.withExpiredKeys()));
            return true;
        });
    }

    @Override
    public void close() {
        server.close();
    }
}
