package dev.passback.finding;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/finding-codes.md explains every code and no other, and so does the same in Spanish. */
@ParameterizedClass
@ValueSource(strings = {"finding-codes.md", "finding-codes.es.md"})
class FindingCodesDocumentedTest {
    private static final Pattern ENTRY = Pattern.compile("(?ms)^### (?<code>.+?)$(?<text>.*?)(?=^##|\\z)");
    private static final Pattern SEVERITY = Pattern.compile("(?m)^(?:Severity|Gravedad): (.+)$");

    private final Map<String, String> entries;

    FindingCodesDocumentedTest(String catalogue) {
        entries = entries(Path.of("../docs", catalogue));
    }

    @Test
    void everyCodeHasAnEntryAndNoEntryIsOfAnotherCode() {
        assertThat(entries.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FindingCode.values()).map(Enum::name).toList());
    }

    @Test
    void everyEntryTellsTheSeverityOfItsCode() {
        Map<String, String> told =
                entries.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> severity(entry.getValue())));

        assertThat(told).isEqualTo(codes(code -> code.severity().name()));
    }

    @Test
    void everyEntryExplainsItsCode() {
        assertThat(entries)
                .allSatisfy((code, text) -> assertThat(SEVERITY.matcher(text).replaceAll(""))
                        .as(code)
                        .isNotBlank());
    }

    private static String severity(String text) {
        return SEVERITY.matcher(text)
                .results()
                .map(line -> line.group(1))
                .findFirst()
                .orElse("none");
    }

    private static Map<String, String> codes(Function<FindingCode, String> value) {
        return Arrays.stream(FindingCode.values()).collect(toMap(Enum::name, value));
    }

    /** {@return the text under each heading of a code; two headings of one code fail} */
    private static Map<String, String> entries(Path catalogue) {
        try {
            return ENTRY.matcher(Files.readString(catalogue))
                    .results()
                    .collect(toMap(FindingCodesDocumentedTest::code, entry -> entry.group("text")));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + catalogue, e);
        }
    }

    private static String code(MatchResult entry) {
        return entry.group("code").strip();
    }
}
