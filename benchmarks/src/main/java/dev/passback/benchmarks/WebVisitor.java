package dev.passback.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at the web application: gets pages, and sends forms with the word that is hidden in them. */
final class WebVisitor implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----between-parts";

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    WebVisitor(URI site) {
        this.site = site;
    }

    /** A page, and where it is after redirects. */
    record Page(URI address, String text) {
        String word() {
            Matcher found = WORD.matcher(text);
            if (!found.find()) {
                throw new IllegalStateException("there is no form at " + address.getPath());
            }
            return found.group(1);
        }
    }

    /** @throws IllegalStateException if it is no page */
    Page get(String path) throws IOException {
        return page(HttpRequest.newBuilder(site.resolve(path)).build());
    }

    /** Sends the form of a page somewhere. */
    Page post(Page form, String path, Map<String, String> fields) throws IOException {
        StringBuilder body = new StringBuilder("_csrf=" + URLEncoder.encode(form.word(), UTF_8));
        fields.forEach(
                (name, value) -> body.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8)));
        return page(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** A file that a form takes under the name {@code field}. */
    record Upload(String field, Path file) {}

    /** Sends the form of a page with a file. */
    Page upload(Page form, String path, Map<String, String> fields, Upload upload) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"_csrf\"", form.word().getBytes(UTF_8)));
        fields.forEach((field, value) -> body.writeBytes(part("name=\"" + field + "\"", value.getBytes(UTF_8))));
        body.writeBytes(part(
                "name=\"" + upload.field() + "\"; filename=\"" + upload.file().getFileName() + "\"",
                Files.readAllBytes(upload.file())));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return page(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    private Page page(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(request.uri().getPath() + " answered " + response.statusCode());
            }
            return new Page(response.uri(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a page was loaded");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
