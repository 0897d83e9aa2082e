package dev.passback.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FiguresTest {
    private final Figures figures = new Figures();

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 7.50, 7.50",
        "es, 7.50, '7,50'",
        "es, -0.125, '-0,125'",
        "es, 12345.5, '12345,5'",
        "es, 10, 10",
        "es, EX, EX",
        "es, 1.2.3, 1.2.3",
        "es, '', ''"
    })
    void everyDigitStaysAndTheSignIsTheReaders(String language, String exact, String said) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(figures.text(exact)).isEqualTo(said);
    }

    @Test
    void numbersInSentencesAreTheReadersTooAndTextsAreNot() {
        LocaleContextHolder.setLocale(Locale.of("es"));
        Wording wording =
                new Wording("{} {} {} {}", List.of(Score.parse("7.5"), new BigDecimal("1E+2"), "18.0", Score.EXCUSED));

        assertThat(new Wordings().of(wording)).isEqualTo("7,5 100 18.0 " + Score.EXCUSED);
        assertThat(wording.text()).isEqualTo("7.5 100 18.0 " + Score.EXCUSED);
    }
}
