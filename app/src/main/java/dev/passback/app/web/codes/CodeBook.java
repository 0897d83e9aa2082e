package dev.passback.app.web.codes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.web.page.Span;
import dev.passback.finding.FindingCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The documentation of finding codes by code: docs/finding-codes.md, and the same in Spanish. */
@Component
final class CodeBook {
    private static final String SECTION = "\n## ";
    private static final String ENTRY = "\n### ";

    private static final Pattern SEVERITY = Pattern.compile("(Severity|Gravedad): [A-Z]+");
    private static final String SPANISH = "es";

    private final Map<String, CodeText> english = texts("/docs/finding-codes.md");
    private final Map<String, CodeText> spanish = texts("/docs/finding-codes.es.md");

    private static Map<String, CodeText> texts(String resource) {
        Map<String, CodeText> texts = new LinkedHashMap<>();
        String[] sections = read(resource).split(SECTION, -1);
        // what stands above the first section explains the list as a whole
        for (int i = 1; i < sections.length; i++) {
            int section = i - 1;
            Stream.of(sections[i].split(ENTRY, -1))
                    .skip(1)
                    .map(entry -> text(section, entry))
                    .forEach(text -> texts.put(text.code().name(), text));
        }
        return texts;
    }

    private static CodeText text(int section, String entry) {
        int line = entry.indexOf('\n');
        FindingCode code = FindingCode.valueOf(entry.substring(0, line).strip());
        List<List<Span>> paragraphs = new ArrayList<>();
        for (String paragraph : entry.substring(line).strip().split("\n\\s*\n", -1)) {
            if (!SEVERITY.matcher(paragraph).matches()) {
                paragraphs.add(Span.of(paragraph.replace('\n', ' ')));
            }
        }
        return new CodeText(code, section, paragraphs);
    }

    private static String read(String resource) {
        try (InputStream in = CodeBook.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the finding codes cannot be read", e);
        }
    }

    /** {@return what it says of that code in that language, else in English; empty where there is none} */
    Optional<CodeText> find(String code, Locale language) {
        return Optional.ofNullable((language.getLanguage().equals(SPANISH) ? spanish : english).get(code));
    }

    /** {@return the codes of each section, in their order} */
    Collection<List<CodeText>> sections() {
        return english.values().stream()
                .collect(Collectors.groupingBy(CodeText::section, TreeMap::new, Collectors.toList()))
                .values();
    }
}
