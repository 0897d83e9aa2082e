package dev.passback.connectors.moodle;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the token's service may call; asked once. Safe for several threads. */
final class Site {
    private final WebService service;
    private @Nullable Set<String> functions;

    Site(WebService service) {
        this.service = service;
    }

    boolean has(MoodleFunction function) {
        return functions().contains(function.wsName());
    }

    synchronized Set<String> functions() {
        if (functions == null) {
            functions = ask();
        }
        return functions;
    }

    /** {@return the functions as they are now, whatever was known} */
    synchronized Set<String> askAgain() {
        functions = ask();
        return functions;
    }

    private Set<String> ask() {
        return functionsOf(service.ask(Call.siteInfo()).data());
    }

    static Set<String> functionsOf(JsonNode siteInfo) {
        Set<String> names = new HashSet<>();
        for (JsonNode function : siteInfo.path("functions")) {
            names.add(function.path("name").asString(""));
        }
        return Set.copyOf(names);
    }
}
