package dev.passback.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every finding code comes in some test by its name, as CONTRIBUTING asks. */
class FindingCodesTestedTest {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]+[A-Z]\\b");

    @Test
    void everyCodeComesInATest() throws IOException {
        Set<String> named = new HashSet<>();
        for (String module : List.of("core", "files", "connectors", "app")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    CODE.matcher(Files.readString(source))
                            .results()
                            .map(MatchResult::group)
                            .forEach(named::add);
                }
            }
        }

        assertThat(named)
                .containsAll(Arrays.stream(FindingCode.values()).map(Enum::name).toList());
    }
}
