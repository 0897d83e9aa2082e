package dev.passback.app.web.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the API says of itself, in the reader's language. Programs get its description in English; so the English is the key
 * of a translation, and what a catalogue does not have is said in English.
 */
@Component
final class ApiWords {
    /** By language: English texts with those to say instead. */
    private final Map<String, Map<String, String>> catalogues = Map.of("es", catalogue("es"));

    String of(String english) {
        return catalogues
                .getOrDefault(LocaleContextHolder.getLocale().getLanguage(), Map.of())
                .getOrDefault(english, english);
    }

    private static Map<String, String> catalogue(String language) {
        String name = "/messages/api_" + language + ".json";
        try (InputStream json = Objects.requireNonNull(ApiWords.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
