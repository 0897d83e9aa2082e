package dev.passback.app.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Tokens;
import dev.passback.app.web.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A program that asks the API with a token. Every answer is held against the API's own description. */
public final class Program {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Site site;
    private final String person;
    private final String authorization;
    private final Map<String, String> headers;

    private Program(Site site, String person, String authorization, Map<String, String> headers) {
        this.site = site;
        this.person = person;
        this.authorization = authorization;
        this.headers = headers;
    }

    /** {@return a program of somebody new with that role, with a token for all that they may} */
    public static Program of(Site site, Role role) {
        return of(site, site.person(role), Tokens.grantable(role));
    }

    public static Program of(Site site, Person person, Set<Scope> scopes) {
        String text = site.part(Tokens.class).issue(person, "test", scopes, 30).text();
        return new Program(site, person.name(), "Bearer " + text, Map.of());
    }

    /** {@return a program that says something else, or nothing if it is blank} */
    public static Program saying(Site site, String authorization) {
        return new Program(site, "", authorization, Map.of());
    }

    /** {@return the same, which sends one more header} */
    public Program with(String header, String value) {
        return new Program(site, person, authorization, Map.of(header, value));
    }

    public String person() {
        return person;
    }

    public Heard get(String path) {
        return ask("GET", path, BodyPublishers.noBody(), "");
    }

    public Heard delete(String path) {
        return ask("DELETE", path, BodyPublishers.noBody(), "");
    }

    public Heard post(String path) {
        return ask("POST", path, BodyPublishers.noBody(), "");
    }

    public Heard post(String path, String json) {
        return ask("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    public Heard put(String path, String json) {
        return ask("PUT", path, BodyPublishers.ofString(json), "application/json");
    }

    /** A part of a form; a file where it has a file's name. */
    public record Part(String name, String file, byte[] content) {
        public static Part of(String name, String text) {
            return new Part(name, "", text.getBytes(UTF_8));
        }

        public static Part file(String name, String file, String content) {
            return new Part(name, file, content.getBytes(UTF_8));
        }
    }

    public Heard post(String path, Part... parts) {
        return ask("POST", path, form(List.of(parts)), "multipart/form-data; boundary=between-parts");
    }

    private static BodyPublisher form(List<Part> parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach(part -> {
            String head = "--between-parts\r\nContent-Disposition: form-data; name=\"" + part.name() + "\""
                    + (part.file().isEmpty()
                            ? ""
                            : "; filename=\"" + part.file() + "\"\r\nContent-Type: application/octet-stream")
                    + "\r\n\r\n";
            body.writeBytes(head.getBytes(UTF_8));
            body.writeBytes(part.content());
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        body.writeBytes("--between-parts--\r\n".getBytes(UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private Heard ask(String method, String path, BodyPublisher body, String type) {
        String whole = path.startsWith("/api/") ? path : "/api/v1" + path;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.address().resolve(whole)).method(method, body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        try {
            Heard heard = new Heard(method, whole, CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
            Described.of(site).requireAsDescribed(heard);
            return heard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the API was asked", e);
        }
    }
}
