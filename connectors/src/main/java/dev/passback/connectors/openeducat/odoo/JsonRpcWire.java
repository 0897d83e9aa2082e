package dev.passback.connectors.openeducat.odoo;

import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpReply;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** JSON-RPC at {@code /jsonrpc}, Odoo 8 to 19. Nearly every fault comes with HTTP status 200 (measured on 17 and 18). */
final class JsonRpcWire implements OdooWire {
    private final OdooAccount account;
    private final Http http;
    private final URI endpoint;

    JsonRpcWire(OdooAccount account, Http http) {
        this.account = account;
        this.http = http;
        endpoint = URI.create(account.uri() + "/jsonrpc");
    }

    @Override
    public OdooAnswer send(OdooCall call, long uid) {
        return service(
                call.name(),
                "object",
                "execute_kw",
                List.of(
                        account.database(),
                        uid,
                        account.key(),
                        call.model(),
                        call.method(),
                        call.positional(),
                        call.optionsInEnglish()));
    }

    OdooAnswer version() {
        return service("common.version", "common", "version", List.of());
    }

    /** Asks for the user's number; {@code false} where login or key are wrong. Slow: the server hashes the key. */
    OdooAnswer authenticate() {
        return service(
                "common.authenticate",
                "common",
                "authenticate",
                List.of(account.database(), account.login(), account.key(), Map.of()));
    }

    private OdooAnswer service(String name, String service, String method, List<Object> arguments) {
        String body = OdooJson.write(Map.of(
                "jsonrpc",
                "2.0",
                "method",
                "call",
                "params",
                Map.of("service", service, "method", method, "args", arguments),
                "id",
                1));
        HttpReply reply = http.post(name, endpoint, Map.of(), "application/json", body);
        Optional<JsonNode> json = reply.status() == 200 ? OdooJson.read(reply) : Optional.empty();
        if (json.isEmpty() || !json.get().has("jsonrpc")) {
            return new OdooAnswer.Foreign(reply.status());
        }
        JsonNode error = json.get().path("error");
        if (error.isMissingNode()) {
            // a method that returns None answers with neither result nor error
            return new OdooAnswer.Value(json.get().path("result"));
        }
        JsonNode data = error.path("data");
        return new OdooAnswer.Fault(OdooJson.text(data.path("name")), OdooJson.text(data.path("message")));
    }
}
