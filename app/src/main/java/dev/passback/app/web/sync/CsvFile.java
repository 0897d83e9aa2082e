package dev.passback.app.web.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table that a browser saves and does not show. */
final class CsvFile {
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private CsvFile() {}

    static ResponseEntity<byte[]> of(String name, Consumer<Writer> content) {
        StringWriter text = new StringWriter();
        content.accept(text);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.toString().getBytes(UTF_8));
    }
}
