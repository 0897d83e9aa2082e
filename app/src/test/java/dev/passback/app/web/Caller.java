package dev.passback.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.api.Heard;
import dev.passback.app.api.Program;
import dev.passback.app.people.Person;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Tokens;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Somebody who asks pages with a browser and the API with a token. */
final class Caller {
    private final Browser browser;
    private final Program program;

    private Caller(Browser browser, Program program) {
        this.browser = browser;
        this.program = program;
    }

    static Caller of(Site site, Person person) {
        return new Caller(site.signedIn(person), Program.of(site, person, Tokens.grantable(person.role())));
    }

    /** {@return somebody whose token is for these only} */
    static Caller of(Site site, Person person, Set<Scope> scopes) {
        return new Caller(site.stranger(), Program.of(site, person, scopes));
    }

    static Caller stranger(Site site) {
        return new Caller(site.stranger(), Program.saying(site, ""));
    }

    /** What came of it; the path is that of the page in the end. */
    record Got(int status, String path, String text) {
        @Override
        public String toString() {
            return "got " + status + " at " + path + ": " + text;
        }
    }

    Got ask(Route route, Belongings things) {
        return ask(route, things, true);
    }

    /** Sends a form without what its page hides in it. */
    Got askWithoutWord(Route route, Belongings things) {
        return ask(route, things, false);
    }

    private Got ask(Route route, Belongings things, boolean withWord) {
        String path = route.path();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        List<Browser.Upload> files = new ArrayList<>();
        String body = "";
        for (Map.Entry<String, String> argument : route.arguments().entrySet()) {
            String name = argument.getKey();
            String file = Belongings.FILES.get(argument.getValue());
            if (file != null) {
                files.add(new Browser.Upload(name, file, Belongings.demo(file)));
            } else if (path.contains("{" + name + "}")) {
                path = path.replace(
                        "{" + name + "}",
                        URLEncoder.encode(things.named(argument.getValue()), UTF_8)
                                .replace("+", "%20"));
            } else if (name.equals("body")) {
                body = things.filled(argument.getValue());
            } else {
                fields.add(Map.entry(name, things.named(argument.getValue())));
            }
        }
        boolean asQuery =
                route.method().equals("GET") || route.isApi() && !route.method().equals("POST");
        if (asQuery && !fields.isEmpty()) {
            path += "?"
                    + String.join(
                            "&",
                            fields.stream()
                                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                                    .toList());
        }
        return route.isApi()
                ? program(route.method(), path, fields, files, body)
                : browser(route.method(), path, fields, files, withWord);
    }

    private Got program(
            String method,
            String path,
            List<Map.Entry<String, String>> fields,
            List<Browser.Upload> files,
            String body) {
        List<Program.Part> parts = new ArrayList<>();
        fields.forEach(field -> parts.add(Program.Part.of(field.getKey(), field.getValue())));
        files.forEach(file -> parts.add(new Program.Part(file.field(), file.name(), file.content())));
        Heard heard =
                switch (method) {
                    case "GET" -> program.get(path);
                    case "DELETE" -> program.delete(path);
                    case "PUT" -> program.put(path, body);
                    case "POST" ->
                        parts.isEmpty()
                                ? (body.isEmpty() ? program.post(path) : program.post(path, body))
                                : program.post(path, parts.toArray(Program.Part[]::new));
                    default -> throw new AssertionError("nobody asks with " + method);
                };
        return new Got(heard.status(), path, heard.text());
    }

    private Got browser(
            String method,
            String path,
            List<Map.Entry<String, String>> fields,
            List<Browser.Upload> files,
            boolean withWord) {
        PageSeen page;
        if (method.equals("GET")) {
            page = browser.get(path);
        } else if (method.equals("POST")) {
            if (withWord) {
                Element word = browser.get("/").document().selectFirst("input[name=_csrf]");
                if (word != null) {
                    fields.add(Map.entry("_csrf", word.attr("value")));
                }
            }
            page = files.isEmpty() ? browser.post(path, fields) : browser.post(path, fields, files);
        } else {
            throw new AssertionError("no page asks with " + method);
        }
        return new Got(page.status(), page.path(), page.text());
    }
}
