package dev.passback.app.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** English texts with those to say instead, by language. What a language does not have is said in English. */
public final class Catalogue {
    private final Map<String, Map<String, String>> languages;

    private Catalogue(Map<String, Map<String, String>> languages) {
        this.languages = languages;
    }

    /** {@return the catalogue that the messages have by that name} */
    public static Catalogue named(String name) {
        return new Catalogue(Map.of("es", read("/messages/" + name + "_es.json")));
    }

    /** {@return what to say to the reader} */
    public String text(String english) {
        return languages
                .getOrDefault(LocaleContextHolder.getLocale().getLanguage(), Map.of())
                .getOrDefault(english, english);
    }

    private static Map<String, String> read(String name) {
        try (InputStream json = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
