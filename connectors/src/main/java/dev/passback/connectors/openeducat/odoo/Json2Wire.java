package dev.passback.connectors.openeducat.odoo;

import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpReply;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code /json/2/<model>/<method>}, since Odoo 19: named arguments, bare answers, real statuses; API keys only. */
final class Json2Wire implements OdooWire {
    private final OdooAccount account;
    private final Http http;

    Json2Wire(OdooAccount account, Http http) {
        this.account = account;
        this.http = http;
    }

    /** The key tells the user; the number is not sent. */
    @Override
    public OdooAnswer send(OdooCall call, long uid) {
        Map<String, Object> body = new LinkedHashMap<>(call.arguments());
        body.putAll(call.optionsInEnglish());
        call.ids().ifPresent(ids -> body.put("ids", ids));
        HttpReply reply = http.post(
                call.name(),
                URI.create(account.uri() + "/json/2/" + call.model() + "/" + call.method()),
                Map.of("Authorization", "bearer " + account.key(), "X-Odoo-Database", account.database()),
                "application/json",
                OdooJson.write(body));
        Optional<JsonNode> json = OdooJson.read(reply);
        if (json.isEmpty()) {
            return new OdooAnswer.Foreign(reply.status());
        }
        if (reply.status() == 200) {
            return new OdooAnswer.Value(json.get());
        }
        if (!json.get().has("name")) {
            return new OdooAnswer.Foreign(reply.status());
        }
        return new OdooAnswer.Fault(
                OdooJson.text(json.get().path("name")), OdooJson.text(json.get().path("message")));
    }

    /** {@return what {@code /web/version} says, which only 19 and later have} */
    Optional<OdooVersion> version() {
        HttpReply reply = http.get("web.version", URI.create(account.uri() + "/web/version"), Map.of());
        return reply.status() == 200
                ? OdooJson.read(reply)
                        .map(json -> OdooJson.text(json.path("version")))
                        .filter(text -> !text.isEmpty())
                        .map(OdooVersion::of)
                : Optional.empty();
    }
}
