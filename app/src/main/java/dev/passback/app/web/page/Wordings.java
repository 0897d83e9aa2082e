package dev.passback.app.web.page;

import dev.passback.finding.Language;
import dev.passback.finding.Worded;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What findings and reasons say, in the reader's language. What a catalogue does not have is said in English. */
@Component
public final class Wordings {
    /** By language: English patterns with those to say instead. */
    private final Map<String, Map<String, String>> catalogues = Map.of("es", catalogue("es"));

    private final Figures figures = new Figures();

    /** {@return what a failure says, in the reader's language} */
    public String of(Exception failure) {
        return of(Worded.of(failure));
    }

    public String of(Wording wording) {
        Map<String, String> catalogue =
                catalogues.getOrDefault(LocaleContextHolder.getLocale().getLanguage(), Map.of());
        return wording.in(new Language() {
            @Override
            public String pattern(String english) {
                return catalogue.getOrDefault(english, english);
            }

            @Override
            public String fact(Object fact) {
                return fact instanceof BigDecimal || fact instanceof Score
                        ? figures.text(fact)
                        : Language.super.fact(fact);
            }
        });
    }

    private static Map<String, String> catalogue(String language) {
        String name = "/messages/wordings_" + language + ".json";
        try (InputStream json = Objects.requireNonNull(Wordings.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
