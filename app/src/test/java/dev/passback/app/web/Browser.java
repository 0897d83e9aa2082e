package dev.passback.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a browser without JavaScript does: gets pages, submits their forms with all their hidden fields, keeps cookies. */
public final class Browser {
    private final URI site;
    private final String person;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browser(Site site, String person) {
        this(site.address(), person);
    }

    /** {@return one for an application that runs at that address} */
    public static Browser at(URI address) {
        return new Browser(address, "");
    }

    private Browser(URI site, String person) {
        this.site = site;
        this.person = person;
    }

    /** {@return who is signed in} */
    public String person() {
        return person;
    }

    public PageSeen get(String path) {
        return seen(HttpRequest.newBuilder(site.resolve(path)).GET().build());
    }

    /** {@return what was told to be sent back with each request} */
    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .toList();
    }

    /** {@return where an address leads to, without going there} */
    public URI leads(URI address) {
        try (HttpClient careful = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            HttpResponse<Void> response = careful.send(
                    HttpRequest.newBuilder(site.resolve(address))
                            .header("Accept", "text/html,*/*;q=0.8")
                            .build(),
                    BodyHandlers.discarding());
            return response.headers()
                    .firstValue("Location")
                    .map(response.uri()::resolve)
                    .orElseThrow(() -> new AssertionError(address + " leads nowhere: " + response.statusCode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was loaded", e);
        }
    }

    /** Sends a form as it is, without what a page would add to it. */
    public PageSeen post(String path, List<Map.Entry<String, String>> fields) {
        String body = String.join(
                "&",
                fields.stream()
                        .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "="
                                + URLEncoder.encode(field.getValue(), UTF_8))
                        .toList());
        return seen(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** A file in a form. */
    public record Upload(String field, String name, byte[] content) {}

    /** Sends a form with files. */
    public PageSeen post(String path, List<Map.Entry<String, String>> fields, List<Upload> files) {
        String boundary = "----a-line-between-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<byte[]> parts = new ArrayList<>();
        fields.forEach(field -> parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .getBytes(UTF_8)));
        files.forEach(file -> {
            parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field()
                            + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            parts.add(file.content());
            parts.add("\r\n".getBytes(UTF_8));
        });
        parts.add(("--" + boundary + "--\r\n").getBytes(UTF_8));
        parts.forEach(part -> body.write(part, 0, part.length));
        return seen(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private PageSeen seen(HttpRequest request) {
        HttpRequest asked = HttpRequest.newBuilder(request, (name, value) -> true)
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        try {
            HttpResponse<byte[]> response = client.send(asked, BodyHandlers.ofByteArray());
            return new PageSeen(this, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was loaded", e);
        }
    }

    URI address() {
        return site;
    }
}
