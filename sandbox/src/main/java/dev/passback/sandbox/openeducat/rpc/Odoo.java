package dev.passback.sandbox.openeducat.rpc;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Request;
import dev.passback.sandbox.http.Simulated;
import dev.passback.sandbox.openeducat.orm.Database;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An Odoo server with a single database. */
public final class Odoo implements Simulated {
    private final JsonMapper json = new JsonMapper();
    private final Database database;
    private final Requests requests = new Requests();
    private final Pace pace = new Pace();
    private final JsonRpc jsonRpc;
    private final Json2 json2;

    public Odoo(Database database) {
        this.database = database;
        this.jsonRpc = new JsonRpc(database, requests, pace);
        this.json2 = new Json2(database, requests, pace);
    }

    public Requests requests() {
        return requests;
    }

    public void latency(Latency latency) {
        pace.set(latency);
    }

    @Override
    public Answer answer(Request request) {
        String path = request.path().split("\\?", -1)[0];
        boolean is19 = database.version() == OdooVersion.V19;
        if (path.equals("/sandbox/requests")) {
            return sandboxRequests(request);
        }
        if (path.equals("/jsonrpc")) {
            return jsonRpc.answer(request);
        }
        if (path.startsWith("/json/2/") && is19) {
            return json2.answer(request);
        }
        if (path.startsWith("/json/") && database.version() == OdooVersion.V18) {
            return Html.webPage();
        }
        if (path.equals("/web/version") && is19) {
            return Answer.json(json.writeValueAsString(Map.of(
                    "version_info", database.version().versionInfo(),
                    "version", database.version().serverVersion())));
        }
        return Html.notFound();
    }

    /** The sandbox's own: GET for the counts, POST to begin anew. */
    private Answer sandboxRequests(Request request) {
        if (request.method().equals("POST")) {
            requests.reset();
        }
        return Answer.json(json.writeValueAsString(requests.counts()));
    }
}
