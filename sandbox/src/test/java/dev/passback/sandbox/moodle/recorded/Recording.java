package dev.passback.sandbox.moodle.recorded;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An exchange with a real Moodle: what was asked, by whom, and what came back. */
record Recording(String number, String file, JsonNode request, JsonNode response) {
    /** A token that nobody has. */
    private static final String NOBODY = "bogus";

    String name() {
        return file.replace(".json", "");
    }

    String method() {
        return request.path("method").asString("POST");
    }

    String path() {
        return request.path("path").asString();
    }

    int status() {
        return response.path("status").asInt();
    }

    String body() {
        return response.path("body").asString("");
    }

    String header(String name) {
        return response.path("headers").path(name).asString("");
    }

    /** {@return the form that was sent} Callers' tokens are their names; passwords were taken out of the recordings. */
    String form() {
        Map<String, String> form = new LinkedHashMap<>();
        if (path().endsWith("server.php")) {
            put(form, "wstoken", token());
            put(form, "wsfunction", text(request.path("wsfunction")));
            put(form, "moodlewsrestformat", text(request.path("moodlewsrestformat")));
        } else if (!file.contains("missing")) {
            form.put("password", file.contains("badpw") ? "wrong" : "sandbox");
        }
        request.path("params").forEachEntry((name, value) -> form.put(name, text(value)));
        return form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private String token() {
        return switch (file) {
            case "core_webservice_get_site_info--token-invalid.json" -> NOBODY;
            case "core_webservice_get_site_info--token-missing.json",
                    "core_webservice_get_site_info--token-empty.json" -> "";
            default -> text(request.path("token_of"));
        };
    }

    private static void put(Map<String, String> form, String name, String value) {
        if (!value.isEmpty()) {
            form.put(name, value);
        }
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.asString("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
