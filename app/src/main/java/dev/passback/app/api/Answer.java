package dev.passback.app.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Answers of endpoints. JSON is written by the same writers as that of the command line. */
final class Answer {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** As application.properties has it for answers that Spring writes. */
    private static final JsonMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

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

    /** {@return the address of a thing of that name} */
    static URI at(String collection, String name) {
        return URI.create(ApiSecurity.ROOT + collection + UriUtils.encode(name, StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> done() {
        return ResponseEntity.noContent().build();
    }

    /** {@return what writes a record as JSON, in the way in which all endpoints do} */
    static Consumer<Writer> of(Object answer) {
        return out -> RECORDS.writeValue(out, answer);
    }

    /** {@return what writes a text that is JSON already} */
    static Consumer<Writer> text(String json) {
        return out -> {
            try {
                out.write(json);
            } catch (IOException e) {
                throw new UncheckedIOException("a text in memory cannot be written", e);
            }
        };
    }

    private static byte[] bytes(Consumer<Writer> writer) {
        StringWriter text = new StringWriter();
        writer.accept(text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
