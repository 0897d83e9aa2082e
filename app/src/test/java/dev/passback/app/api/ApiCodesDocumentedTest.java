package dev.passback.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/api.md tells every code with its status, and no other. */
class ApiCodesDocumentedTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (\\d{3}) \\| .+ \\|$");

    @Test
    void everyCodeIsDocumentedWithItsStatus() throws IOException {
        assertThat(ROW.matcher(Files.readString(Path.of("../docs/api.md")))
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ApiCode.values())
                        .map(code -> code + " " + code.status().value())
                        .toList());
    }
}
