package dev.passback.connectors.openeducat.odoo;

import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.sandbox.http.Answer;
import dev.passback.sandbox.http.LoopbackServer;
import dev.passback.sandbox.http.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that gives recorded answers in turn, whatever it is asked, and a client of it. */
final class Recorded implements AutoCloseable {
    static final String KEY = "0123456789abcdef-key";

    final List<Request> requests = new ArrayList<>();
    final List<Duration> waits = new ArrayList<>();
    final Odoo odoo;

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final LoopbackServer server;
    private final Http http = new Http(HttpLimits.DEFAULT, new Traffic());

    /** @param names of recordings, the last of which is given again and again */
    Recorded(String... names) {
        for (String name : names) {
            answers.add(answer(name));
        }
        server = new LoopbackServer(this::next, 0);
        odoo = new Odoo(new OdooAccount(server.address(), "oec17", "moodle_sync", KEY), http, waits::add);
    }

    /** A client that signed in earlier. */
    static Recorded signedIn(String version, String... names) {
        Recorded recorded = new Recorded(names);
        recorded.odoo.resume(OdooVersion.of(version), OptionalLong.of(14));
        return recorded;
    }

    URI address() {
        return server.address();
    }

    static Answer answer(String name) {
        JsonNode response = recording(name).path("response");
        JsonNode body = response.path("body");
        return Answer.of(
                response.path("status").intValue(),
                response.path("headers").path("Content-Type").stringValue(),
                body.isString() ? body.stringValue() : body.toString());
    }

    private static JsonNode recording(String name) {
        try (InputStream file = Recorded.class.getResourceAsStream("/openeducat/" + name + ".json")) {
            return JsonMapper.builder().build().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Answer next(Request request) {
        requests.add(request);
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
