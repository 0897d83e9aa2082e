package dev.passback.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.grade.IdentifierKind;
import dev.passback.plan.Counts;
import dev.passback.transfer.TransferRequest;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

class MatchedByTest {
    private final MatchedBy matchedBy = new MatchedBy();
    private final Wordings wordings = new Wordings();

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "link, ID number and Email address, número de identificación y dirección de correo",
        "link, Username, nombre de usuario",
        "link, pinned, fijado",
        "link, Badge and Username, Badge y nombre de usuario",
        "link, '', ''",
        "table, Student ID and E-Mail, Student ID y E-Mail",
        "table, pinned, fijado"
    })
    void ourOwnWordsAreTheReadersAndAFilesHeadingsStay(String sourceKind, String kept, String said) {
        LocaleContextHolder.setLocale(Locale.of("es"));

        assertThat(said(sourceKind, kept)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"link, ID number and Email address", "table, Student ID and E-Mail", "link, pinned", "table, ''"})
    void inEnglishItReadsAsItWasKept(String sourceKind, String kept) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(said(sourceKind, kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasANameInSpanish(IdentifierKind kind) {
        LocaleContextHolder.setLocale(Locale.of("es"));

        assertThat(said("link", kind.label()))
                .isEqualTo(wordings.of(kind.wording()))
                .isNotEqualTo(kind.label());
    }

    private String said(String sourceKind, String kept) {
        TransferRequest request = new TransferRequest(
                "embedded:BIO 101",
                "BIO 101",
                "week-1.csv",
                sourceKind,
                "ab12",
                "fingerprint",
                "ada",
                Optional.empty(),
                Optional.empty(),
                "{}",
                Counts.NONE);
        return wordings.of(matchedBy.of(request, kept));
    }
}
