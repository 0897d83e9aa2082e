package dev.passback.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language has every word, with the same places for facts, and nothing is written into a page instead. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path LAYOUTS = Path.of("../files/src/main/java/dev/passback/files/layout");
    /** Where a layout says what it is called. */
    private static final Pattern LAYOUT = Pattern.compile("(?:Reading\\(\\s*|KIND = )\"([a-z.]+)\"");

    /** Which word goes with a number is each language's own. */
    private static final Pattern FACT = Pattern.compile("\\{\\d+(?!,choice)");

    private static final Pattern USED = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[(}]");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void spanishHasTheSameWords(String bundle) throws IOException {
        Properties english = read(bundle + ".properties");
        Properties spanish = read(bundle + "_es.properties");

        assertThat(new TreeSet<>(spanish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        english.stringPropertyNames()
                .forEach(key ->
                        assertThat(facts(spanish.getProperty(key))).as(key).isEqualTo(facts(english.getProperty(key))));
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(english.getProperty(key)).as(key).isNotBlank());
    }

    @Test
    void everyWordThatAPageAsksForIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles()) {
            known.addAll(read(bundle + ".properties").stringPropertyNames());
        }
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                USED.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(asked::add);
            }
        }

        assertThat(asked).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyLayoutHasAName() throws IOException {
        Set<String> layouts = new TreeSet<>();
        try (Stream<Path> files = Files.list(LAYOUTS)) {
            for (Path file : files.toList()) {
                LAYOUT.matcher(Files.readString(file))
                        .results()
                        .map(found -> "wizard.layout." + found.group(1))
                        .forEach(layouts::add);
            }
        }
        Set<String> named = read("wizard.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith("wizard.layout."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(layouts).hasSizeGreaterThan(10).isEqualTo(named);
    }

    private static Set<String> facts(String message) {
        return FACT.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(MESSAGES.resolve(name))) {
            properties.load(in);
        }
        return properties;
    }
}
