package dev.passback.connectors.http;

import dev.passback.connect.Traffic;
import dev.passback.finding.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends requests and counts them. Follows no redirects. Safe for several threads. */
public final class Http implements AutoCloseable {
    private final HttpClient client;
    private final HttpLimits limits;
    private final Traffic traffic;
    private final Admission admission;
    private final boolean ownsClient;

    public Http(HttpLimits limits, Traffic traffic) {
        this(
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(limits.connect())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build(),
                limits,
                traffic,
                Admission.ANYWHERE,
                true);
    }

    private Http(HttpClient client, HttpLimits limits, Traffic traffic, Admission admission, boolean ownsClient) {
        this.client = client;
        this.limits = limits;
        this.traffic = traffic;
        this.admission = admission;
        this.ownsClient = ownsClient;
    }

    /**
     * {@return one that counts its requests for itself and shares the connections of this one, whose own threads are dear}
     * Closing it closes nothing.
     */
    public Http counting(Traffic itsTraffic) {
        return new Http(client, limits, itsTraffic, admission, false);
    }

    /** {@return one that calls only what it may, and shares connections and counts with this one} Closing it closes nothing. */
    public Http admitting(Admission rule) {
        return new Http(client, limits, traffic, rule, false);
    }

    /**
     * Posts a text.
     *
     * @param name what the request is counted as
     * @throws HttpFailure if no whole reply came back
     */
    public HttpReply post(String name, URI uri, Map<String, String> headers, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(name, request, headers);
    }

    /** Gets a text, otherwise as {@link #post}. */
    public HttpReply get(String name, URI uri, Map<String, String> headers) {
        return send(name, HttpRequest.newBuilder(uri).GET(), headers);
    }

    @Override
    public void close() {
        if (ownsClient) {
            client.close();
        }
    }

    private HttpReply send(String name, HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        HttpRequest ready = request.build();
        admission.require(ready.uri());
        traffic.sent(name);
        // the client's own time-out ends with the headers; a body that never ends must end too
        CompletableFuture<HttpReply> reply = client.sendAsync(ready, HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(response -> reply(name, response));
        try {
            return reply.get(limits.request().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reply.cancel(true);
            throw new HttpFailure(
                    HttpFailure.Kind.TIMED_OUT,
                    Wording.of(
                            "{}: no whole reply within {} s",
                            name,
                            limits.request().toSeconds()),
                    e);
        } catch (ExecutionException e) {
            throw failure(name, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            reply.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException(name + " was cancelled");
        }
    }

    private HttpReply reply(String name, HttpResponse<InputStream> response) {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
            throw new HttpFailure(
                    HttpFailure.Kind.REDIRECTED,
                    Wording.of("{}: the server answered with a redirect (HTTP {})", name, status));
        }
        Map<String, String> headers = new HashMap<>();
        response.headers()
                .map()
                .forEach((header, values) -> headers.put(header.toLowerCase(Locale.ROOT), values.getFirst()));
        return new HttpReply(status, Map.copyOf(headers), body(name, response));
    }

    private String body(String name, HttpResponse<InputStream> response) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream body = response.body()) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes.write(buffer, 0, read);
                traffic.received(read);
                if (bytes.size() > limits.bodyBytes()) {
                    throw new HttpFailure(
                            HttpFailure.Kind.TOO_LARGE,
                            Wording.of("{}: the reply is longer than {} bytes", name, limits.bodyBytes()));
                }
            }
        } catch (IOException e) {
            throw new HttpFailure(HttpFailure.Kind.CUT, Wording.of("{}: the reply ended early", name), e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static RuntimeException failure(String name, Throwable cause) {
        return switch (cause) {
            case HttpFailure known -> known;
            case CompletionException wrapped when wrapped.getCause() != null -> failure(name, wrapped.getCause());
            case HttpConnectTimeoutException e ->
                new HttpFailure(HttpFailure.Kind.UNREACHABLE, Wording.of("{}: no connection in time", name), e);
            case ConnectException e ->
                new HttpFailure(HttpFailure.Kind.UNREACHABLE, Wording.of("{}: cannot connect", name), e);
            case HttpTimeoutException e ->
                new HttpFailure(HttpFailure.Kind.TIMED_OUT, Wording.of("{}: no reply in time", name), e);
            case IOException e ->
                new HttpFailure(HttpFailure.Kind.CUT, Wording.of("{}: the connection broke", name), e);
            case RuntimeException e -> e;
            default -> new IllegalStateException(cause);
        };
    }
}
