package dev.passback.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.SaidPatterns.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything that findings and reasons say in English has a sentence in Spanish, with the same facts. */
class WordingsTest {
    private static final Path CATALOGUE = Path.of("src/main/resources/messages/wordings_es.json");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d?)}");

    private static SaidPatterns sources;
    private static Map<String, String> spanish;

    @BeforeAll
    static void read() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("core", "files", "connectors", "app")) {
            try (Stream<Path> all = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        sources = SaidPatterns.in(files);
        spanish = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readValue(CATALOGUE.toFile(), new TypeReference<Map<String, String>>() {});
    }

    @Test
    void everyPatternIsALiteralSoThatItIsFoundHere() {
        assertThat(sources.unclear()).isEmpty();
    }

    @Test
    void everySentenceIsInTheCatalogueAndNoOther() {
        TreeSet<String> said = new TreeSet<>();
        sources.said().forEach(each -> said.add(each.pattern()));

        assertThat(new TreeSet<>(spanish.keySet())).isEqualTo(said);
    }

    @Test
    void theCatalogueIsSortedForItsReaders() {
        assertThat(spanish.keySet()).containsExactlyElementsOf(new TreeSet<>(spanish.keySet()));
    }

    @Test
    void everyTranslationHasTheSamePlaces() {
        assertThat(spanish).allSatisfy((english, translation) -> assertThat(new TreeSet<>(places(translation)))
                .isEqualTo(new TreeSet<>(places(english))));
    }

    @Test
    void everySentenceIsGivenAsManyFactsAsItHasPlaces() {
        assertThat(sources.said()).allSatisfy(said -> assertThat(said.facts())
                .isEqualTo(places(said.pattern()).size()));
    }

    @Test
    void aSentenceThatNobodyCouldFindIsNoticed(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Odd.java"), """
                class Odd {
                    Object[] all = {
                        Wording.of(text), Wording.of("a" + b), Wording.of("found "
                            + "{}", 1), Wording.verbatim("no words"), Wording.verbatim("; "), Wording.verbatim(text)
                    };
                }
                """);

        SaidPatterns odd = SaidPatterns.in(List.of(source));

        assertThat(odd.unclear()).hasSize(3);
        assertThat(odd.said()).extracting(Said::pattern).containsExactly("found {}");
    }

    /** {@return which facts a pattern names, counted from 1} */
    private static List<Integer> places(String pattern) {
        int[] next = {1};
        return PLACE.matcher(pattern)
                .results()
                .map((MatchResult place) -> place.group(1).isEmpty() ? next[0]++ : Integer.parseInt(place.group(1)))
                .toList();
    }
}
