package dev.passback.sandbox.openeducat.rpc;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Request;
import dev.passback.sandbox.openeducat.orm.Account;
import dev.passback.sandbox.openeducat.orm.Call;
import dev.passback.sandbox.openeducat.orm.Database;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /json/2/<model>/<method>} of Odoo 19: bare values, real statuses, API keys only. */
final class Json2 {
    private static final String BEARER = "bearer ";

    private final JsonMapper json = new JsonMapper();
    private final Database database;
    private final SignIn signIn;
    private final Execution execution;
    private final Requests requests;
    private final Pace pace;

    Json2(Database database, Requests requests, Pace pace) {
        this.database = database;
        this.signIn = new SignIn(database);
        this.execution = new Execution(database);
        this.requests = requests;
        this.pace = pace;
    }

    Answer answer(Request request) {
        String[] parts = request.path().split("\\?", -1)[0].split("/", -1);
        if (parts.length != 5) {
            return Html.notFound();
        }
        if (!request.header("x-odoo-database").orElse(database.name()).equals(database.name())) {
            return Html.noSuchDatabase();
        }
        requests.count(parts[3] + "." + parts[4]);
        try {
            return called(request, parts[3], parts[4]);
        } catch (WebFault fault) {
            return send(fault.status(), fault.data());
        } catch (OdooFault fault) {
            return send(status(fault), FaultData.of(fault));
        }
    }

    private Answer called(Request request, String model, String method) {
        Account account = account(request);
        if (database.model(model).isEmpty()) {
            throw WebFault.notFound("the model '" + model + "' does not exist");
        }
        Call call = new Call(model, method, List.of(), named(request.body()));
        if (call.isUnknown(database)) {
            throw WebFault.notFound("The method '" + model + "." + method + "' does not exist");
        }
        call.missingArgument(database).ifPresent(name -> {
            throw WebFault.unprocessable("missing a required argument: '" + name + "'");
        });
        int rows = 0;
        try {
            Execution.Executed executed = execution.execute(account, call);
            rows = executed.rows();
            Optional<Object> result = executed.result();
            // Unlike JSON-RPC, a single dictionary is answered like a list of one (measured).
            return send(200, method.equals("create") ? result.map(Json2::asList).orElseThrow() : result.orElse(null));
        } finally {
            pace.keep(rows);
        }
    }

    private Account account(Request request) {
        String header = request.header("authorization").orElse("");
        if (!header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw WebFault.unauthorized("User not authenticated, use an API Key with a Bearer Authorization header.");
        }
        return signIn.byKey(header.substring(BEARER.length()).strip())
                .orElseThrow(() -> WebFault.unauthorized("Invalid apikey"));
    }

    private Map<String, @Nullable Object> named(String body) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        try {
            Map<?, ?> sent = body.isBlank() ? Map.of() : json.readValue(body, Map.class);
            sent.forEach((name, value) -> named.put(String.valueOf(name), value));
        } catch (JacksonException e) {
            throw WebFault.badRequest("could not parse the body as json: " + e.getOriginalMessage());
        }
        return named;
    }

    private static Object asList(Object created) {
        return created instanceof List<?> ? created : List.of(created);
    }

    private static int status(OdooFault fault) {
        return switch (fault.name()) {
            case "odoo.exceptions.AccessError", "odoo.exceptions.AccessDenied" -> 403;
            case "odoo.exceptions.MissingError" -> 404;
            case "odoo.exceptions.ValidationError", "odoo.exceptions.UserError" -> 422;
            default -> 500;
        };
    }

    private Answer send(int status, @Nullable Object body) {
        return Answer.of(status, "application/json; charset=utf-8", json.writeValueAsString(body));
    }
}
