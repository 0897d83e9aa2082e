package dev.passback.sandbox.openeducat.rpc;

import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.Request;
import dev.passback.sandbox.openeducat.orm.Call;
import dev.passback.sandbox.openeducat.orm.Database;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /jsonrpc}: nearly every fault comes with status 200. */
public final class JsonRpc {
    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;
    private final SignIn signIn;
    private final Execution execution;
    private final Requests requests;
    private final Pace pace;

    JsonRpc(Database database, Requests requests, Pace pace) {
        this.database = database;
        this.signIn = new SignIn(database);
        this.execution = new Execution(database);
        this.requests = requests;
        this.pace = pace;
    }

    Answer answer(Request request) {
        boolean isJson = request.header("content-type").orElse("").startsWith("application/json");
        if (!request.method().equals("POST") || !isJson) {
            return Html.badRequest("Function declared as capable of handling request of type 'json' but called with a"
                    + " request of type 'http'");
        }
        Map<?, ?> message;
        try {
            message = JSON.readValue(request.body(), Map.class);
        } catch (JacksonException e) {
            return Html.badRequest("Invalid JSON data");
        }
        Map<String, @Nullable Object> answer = envelope(message.get("id"));
        try {
            Map<?, ?> params = message.get("params") instanceof Map<?, ?> map ? map : Map.of();
            List<?> args = params.get("args") instanceof List<?> list ? list : List.of();
            dispatch(String.valueOf(params.get("service")), String.valueOf(params.get("method")), args)
                    .ifPresent(result -> answer.put("result", result));
        } catch (OdooFault fault) {
            answer.put("error", error(fault));
        }
        return send(answer);
    }

    /** {@return an answer to nothing but this fault, as when the server cannot reach its database} */
    public static Answer refusal(Request request, OdooFault fault) {
        Map<String, @Nullable Object> answer =
                envelope(JSON.readValue(request.body(), Map.class).get("id"));
        answer.put("error", error(fault));
        return send(answer);
    }

    private static Map<String, @Nullable Object> envelope(@Nullable Object id) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("jsonrpc", "2.0");
        answer.put("id", id);
        return answer;
    }

    private static Answer send(Map<String, @Nullable Object> answer) {
        return Answer.of(200, "application/json; charset=utf-8", JSON.writeValueAsString(answer));
    }

    private Optional<Object> dispatch(String service, String method, List<?> args) {
        return switch (service + "." + method) {
            case "common.version" -> {
                requests.count("common.version");
                pace.keep(0);
                yield Optional.of(version());
            }
            case "common.authenticate", "common.login" -> {
                requests.count("common." + method);
                pace.keep(0);
                signIn.requireDatabase(text(args, 0));
                yield Optional.of(signIn.authenticate(text(args, 1), text(args, 2)));
            }
            case "object.execute_kw" -> execute(args, list(args, 5), named(args, 6));
            case "object.execute" -> execute(args, args.subList(Math.min(5, args.size()), args.size()), Map.of());
            default -> throw OdooFault.attribute("Method not found: " + service + "." + method);
        };
    }

    private Map<String, Object> version() {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("server_version", database.version().serverVersion());
        version.put("server_version_info", database.version().versionInfo());
        version.put("server_serie", database.version().series());
        version.put("protocol_version", 1);
        return version;
    }

    private Optional<Object> execute(List<?> args, List<?> arguments, Map<String, @Nullable Object> named) {
        requests.count(text(args, 3) + "." + text(args, 4));
        int rows = 0;
        try {
            signIn.requireDatabase(text(args, 0));
            int uid = args.size() > 1 && args.get(1) instanceof Number number ? number.intValue() : 0;
            Execution.Executed executed = execution.execute(
                    signIn.user(uid, text(args, 2)), new Call(text(args, 3), text(args, 4), arguments, named));
            rows = executed.rows();
            return executed.result();
        } finally {
            pace.keep(rows);
        }
    }

    private static Map<String, Object> error(OdooFault fault) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", 200);
        error.put("message", "Odoo Server Error");
        error.put("data", FaultData.of(fault));
        return error;
    }

    private static String text(List<?> args, int index) {
        return index < args.size() ? String.valueOf(args.get(index)) : "";
    }

    private static List<?> list(List<?> args, int index) {
        return index < args.size() && args.get(index) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, @Nullable Object> named(List<?> args, int index) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        if (index < args.size() && args.get(index) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> named.put(String.valueOf(name), value));
        }
        return named;
    }
}
