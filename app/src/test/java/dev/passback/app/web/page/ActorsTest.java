package dev.passback.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ActorsTest {

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "en, schedule, schedule",
        "es, schedule, el horario",
        "es, somebody, alguien",
        "es, ada, ada",
        "es, passback, passback"
    })
    void aPersonIsCalledByNameAndTheScheduleByAWord(String language, String actor, String said) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(new Wordings().of(new Actors().of(actor))).isEqualTo(said);
    }
}
