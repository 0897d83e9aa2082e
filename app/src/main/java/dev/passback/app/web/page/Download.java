package dev.passback.app.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files for people to keep: always as attachments, so that no browser shows or runs them. */
public final class Download {
    private Download() {}

    /** {@return a CSV file; what a spreadsheet would run was neutralised by whoever made it} */
    public static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return of(name, "text/csv;charset=UTF-8", content);
    }

    public static ResponseEntity<byte[]> json(String name, String content) {
        return of(name, MediaType.APPLICATION_JSON_VALUE, content.getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(content);
    }
}
