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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The documentation of finding codes, docs/finding-codes.md, by code. */
@Component
final class CodeBook {
    private static final String SECTION = "\n## ";
    private static final String ENTRY = "\n### ";

    private final Map<String, CodeText> texts = new LinkedHashMap<>();

    CodeBook() {
        String[] sections = read().split(SECTION, -1);
        // what stands above the first section explains the list as a whole
        for (int i = 1; i < sections.length; i++) {
            int section = i - 1;
            Stream.of(sections[i].split(ENTRY, -1)).skip(1).forEach(entry -> add(section, entry));
        }
    }

    private void add(int section, String entry) {
        int line = entry.indexOf('\n');
        FindingCode code = FindingCode.valueOf(entry.substring(0, line).strip());
        List<List<Span>> paragraphs = new ArrayList<>();
        for (String paragraph : entry.substring(line).strip().split("\n\\s*\n", -1)) {
            if (!paragraph.startsWith("Severity: ")) {
                paragraphs.add(Span.of(paragraph.replace('\n', ' ')));
            }
        }
        texts.put(code.name(), new CodeText(code, section, paragraphs));
    }

    private static String read() {
        try (InputStream in = CodeBook.class.getResourceAsStream("/docs/finding-codes.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the finding codes cannot be read", e);
        }
    }

    /** {@return what it says of that code; empty where there is none} */
    Optional<CodeText> find(String code) {
        return Optional.ofNullable(texts.get(code));
    }

    /** {@return the codes of each section, in their order} */
    Collection<List<CodeText>> sections() {
        return texts.values().stream()
                .collect(Collectors.groupingBy(CodeText::section, TreeMap::new, Collectors.toList()))
                .values();
    }
}
