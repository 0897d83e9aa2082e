package dev.passback.app.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.Site;
import dev.passback.app.web.page.Catalogue;
import dev.passback.app.web.page.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the pages of the API say in English has a translation, with the same codes in it. */
class ApiTextsTest {
    private static final Path CATALOGUE = Path.of("src/main/resources/messages/api_es.json");
    /** What is the same in every language: Q42, SHA-256, CONNECTION:COURSE, /codes/CODE. */
    private static final Pattern CODE = Pattern.compile("[A-Z]+[A-Z0-9][A-Z0-9:/-]*");

    private final Map<String, String> spanish = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readValue(CATALOGUE.toFile(), new TypeReference<Map<String, String>>() {});

    @AfterEach
    void speaksAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyTextThatThePagesShowIsInTheCatalogueAndNoOther() {
        TreeSet<String> said = new TreeSet<>();

        Reference.of(
                JsonMapper.shared()
                        .readTree(Site.shared()
                                .stranger()
                                .get("/api/v1/openapi.json")
                                .bytes()),
                text -> {
                    said.add(text);
                    return text;
                });

        said.remove("");
        assertThat(new TreeSet<>(spanish.keySet())).as(CATALOGUE.toString()).isEqualTo(said);
    }

    @Test
    void theCatalogueIsSortedForItsReaders() {
        assertThat(spanish.keySet()).containsExactlyElementsOf(new TreeSet<>(spanish.keySet()));
    }

    @Test
    void whatIsCodeIsTheSameInEveryLanguage() {
        assertThat(spanish).allSatisfy((english, translation) -> {
            assertThat(typed(translation)).isEqualTo(typed(english));
            assertThat(codes(translation)).isEqualTo(codes(english));
        });
    }

    @Test
    void itIsSaidInTheLanguageOfTheReader() {
        LocaleContextHolder.setLocale(Locale.of("es", "MX"));
        assertThat(Catalogue.named("api").text("Make a plan")).isEqualTo("Crear un plan");

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(Catalogue.named("api").text("Make a plan")).isEqualTo("Make a plan");
    }

    @Test
    void whatHasNoTranslationIsSaidInEnglish() {
        LocaleContextHolder.setLocale(Locale.of("es"));

        assertThat(Catalogue.named("api").text("Make something that nobody translated"))
                .isEqualTo("Make something that nobody translated");
    }

    private static List<String> typed(String text) {
        return Span.of(text).stream()
                .filter(span -> span.kind() == Span.Kind.TYPED)
                .map(Span::text)
                .toList();
    }

    private static TreeSet<String> codes(String text) {
        TreeSet<String> codes = new TreeSet<>();
        CODE.matcher(text).results().map(MatchResult::group).forEach(codes::add);
        return codes;
    }
}
