package dev.passback.app.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Fields and files of a request, as {@code multipart/form-data} has them. */
public final class Form {
    private final String boundary = "passback-" + UUID.randomUUID();

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a field. */
    public Form with(String name, String value) {
        add("name=\"" + name + "\"", value.getBytes(UTF_8));
        return this;
    }

    /** Adds fields. */
    public Form with(Map<String, String> fields) {
        fields.forEach(this::with);
        return this;
    }

    /**
     * Adds a file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Form with(String name, Path file) {
        String title = String.valueOf(file.getFileName())
                .replace("\"", "%22")
                .replace("\r", "")
                .replace("\n", "");
        add(
                "name=\"" + name + "\"; filename=\"" + title + "\"\r\nContent-Type: application/octet-stream",
                content(file));
        return this;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no file " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    private void add(String disposition, byte[] content) {
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }
}
