package dev.passback.app.api;

import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of endpoints. JSON is written by the same writers as that of the command line. */
final class Answer {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Answer() {}

    static ResponseEntity<byte[]> json(Consumer<Writer> writer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes(writer));
    }

    /** {@return the answer to a request that made something} */
    static ResponseEntity<byte[]> created(URI where, Consumer<Writer> writer) {
        return ResponseEntity.created(where)
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes(writer));
    }

    /** {@return the answer to a request that began something, which goes on} */
    static ResponseEntity<byte[]> accepted(URI progress, Consumer<Writer> writer) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(progress)
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes(writer));
    }

    static ResponseEntity<byte[]> csv(String name, Consumer<Writer> writer) {
        return file(name, CSV, bytes(writer));
    }

    /** {@return a file to be kept, never to be shown by a browser} */
    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(type)
                .body(content);
    }

    static ResponseEntity<byte[]> done() {
        return ResponseEntity.noContent().build();
    }

    static String text(Consumer<Writer> writer) {
        StringWriter text = new StringWriter();
        writer.accept(text);
        return text.toString();
    }

    private static byte[] bytes(Consumer<Writer> writer) {
        return text(writer).getBytes(StandardCharsets.UTF_8);
    }
}
