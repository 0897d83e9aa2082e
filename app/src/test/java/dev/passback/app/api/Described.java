package dev.passback.app.api;

import dev.passback.app.web.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's description of itself, and whether an answer is as it says. */
final class Described {
    private static final Map<Site, Described> KNOWN = new ConcurrentHashMap<>();

    private final JsonNode root;

    private Described(JsonNode root) {
        this.root = root;
    }

    static Described of(Site site) {
        return KNOWN.computeIfAbsent(site, Described::read);
    }

    private static Described read(Site site) {
        try {
            HttpRequest request = HttpRequest.newBuilder(site.address().resolve("/api/v1/openapi.json"))
                    .build();
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError("the API cannot describe itself: " + answer.statusCode());
            }
            return new Described(JsonMapper.shared().readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return the description of each endpoint by its method and path} */
    Optional<JsonNode> operation(String method, String path) {
        return Optional.ofNullable(root.path("paths").path(path).get(method.toLowerCase(java.util.Locale.ROOT)));
    }

    void requireAsDescribed(Heard heard) {
        String path = heard.path().replaceFirst("\\?.*", "");
        Optional<JsonNode> operation = root.path("paths")
                .propertyStream()
                .filter(each -> path.matches(each.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .sorted((one, other) -> Long.compare(
                        one.getKey().chars().filter(c -> c == '{').count(),
                        other.getKey().chars().filter(c -> c == '{').count()))
                .map(each -> each.getValue().get(heard.method().toLowerCase(java.util.Locale.ROOT)))
                .filter(java.util.Objects::nonNull)
                .findFirst();
        if (operation.isEmpty()) {
            return;
        }
        JsonNode responses = operation.get().get("responses");
        JsonNode response = Optional.ofNullable(responses.get(String.valueOf(heard.status())))
                .orElseGet(() -> responses.path(heard.status() / 100 + "XX"));
        if (response.isMissingNode()) {
            throw new AssertionError(heard.method() + " " + path + " answered " + heard.status()
                    + ", which is not described:\n" + heard.text());
        }
        String type = heard.header("Content-Type").replaceFirst(";.*", "");
        JsonNode content = response.path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return;
        }
        JsonNode described = content.get(type);
        if (described == null) {
            throw new AssertionError(
                    heard.method() + " " + path + " answered " + type + " instead of " + content.propertyNames());
        }
        if (type.endsWith("json")) {
            List<String> wrong = new ArrayList<>();
            check("", heard.json(), described.get("schema"), wrong);
            if (!wrong.isEmpty()) {
                throw new AssertionError(heard.method() + " " + path + " is not as described:\n"
                        + String.join("\n", wrong) + "\n" + heard.text());
            }
        }
    }

    private void check(String place, JsonNode value, JsonNode schema, List<String> wrong) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").stringValue().replaceFirst(".*/", "");
            JsonNode known = root.path("components").path("schemas").path(name);
            if (known.isMissingNode()) {
                wrong.add(place + ": there is no schema " + name);
            } else {
                check(place, value, known, wrong);
            }
            return;
        }
        if (schema.has("oneOf")) {
            boolean isOne = schema.get("oneOf").valueStream().anyMatch(each -> {
                List<String> reasons = new ArrayList<>();
                check(place, value, each, reasons);
                return reasons.isEmpty();
            });
            if (!isOne) {
                wrong.add(place + ": " + value + " is none of " + schema.get("oneOf"));
            }
            return;
        }
        List<String> types = new ArrayList<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(each -> types.add(each.stringValue()));
        } else if (type.isString()) {
            types.add(type.stringValue());
        }
        if (!types.isEmpty() && types.stream().noneMatch(each -> isOf(value, each))) {
            wrong.add(place + ": " + value + " is no " + types);
            return;
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            wrong.add(place + ": " + value + " is none of " + schema.get("enum"));
        }
        if (value.isObject()) {
            object(place, value, schema, wrong);
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(place + "[" + i + "]", value.get(i), schema.get("items"), wrong);
            }
        }
    }

    /** What the schema does not name is not there, so that nothing goes undescribed. */
    private void object(String place, JsonNode value, JsonNode schema, List<String> wrong) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.stringValue())) {
                wrong.add(place + ": " + name.stringValue() + " is missing");
            }
        });
        value.properties().forEach(property -> {
            JsonNode known = schema.path("properties").get(property.getKey());
            JsonNode other = schema.path("additionalProperties");
            String where = place + "." + property.getKey();
            if (known != null) {
                check(where, property.getValue(), known, wrong);
            } else if (other.isObject()) {
                check(where, property.getValue(), other, wrong);
            } else {
                wrong.add(where + " is not described");
            }
        });
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError("no type of JSON: " + type);
        };
    }
}
