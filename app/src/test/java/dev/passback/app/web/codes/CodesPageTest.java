package dev.passback.app.web.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import dev.passback.finding.FindingCode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesPageTest {
    private final Browser browser = Site.shared().signedIn(Role.AUDITOR);

    @Test
    void everyCodeStandsInTheListOnceInEveryLanguage() {
        for (String language : new String[] {"en", "es"}) {
            PageSeen list = browser.get("/codes?language=" + language);

            assertThat(list.texts("tbody code"))
                    .containsExactlyInAnyOrder(
                            Arrays.stream(FindingCode.values()).map(Enum::name).toArray(String[]::new));
            assertThat(list.text()).doesNotContain("??");
        }
    }

    /** A page has buttons and choices; options are of the command line, which has words of its own. */
    @Test
    void everyCodeHasAPageThatTellsRepairAndDetailsInTheReadersLanguage() {
        assertThat(Stream.of(FindingCode.values())).allSatisfy(code -> {
            PageSeen english = browser.get("/codes/" + code.name() + "?language=en");
            PageSeen spanish = browser.get("/codes/" + code.name() + "?language=es");

            assertThat(english.status()).isEqualTo(200);
            assertThat(english.text()).contains(code.name()).doesNotContain("??", "Severity: ", "](", "`");
            assertThat(details(english)).isNotBlank();
            assertThat(details(spanish))
                    .isNotBlank()
                    .doesNotContain("Gravedad: ", "](", "`")
                    .isNotEqualTo(details(english));
            assertThat(repair(english)).isNotBlank().doesNotContain("--", "passback ");
            assertThat(repair(spanish))
                    .isNotBlank()
                    .doesNotContain("--", "passback ", "??")
                    .isNotEqualTo(repair(english));
        });
    }

    private static String repair(PageSeen page) {
        return page.text("h2 + p");
    }

    private static String details(PageSeen page) {
        return page.text("h2 ~ h2 ~ p");
    }

    @Test
    void headingAndDetailsAreInTheReadersLanguage() {
        PageSeen spanish = browser.get("/codes/STUDENT_TWICE?language=es");
        PageSeen english = browser.get("/codes/STUDENT_TWICE?language=en");

        assertThat(spanish.text("h1")).isEqualTo("Varias filas de un estudiante difieren");
        assertThat(spanish.text("main")).doesNotContain("Several rows");
        assertThat(details(english)).startsWith("Several rows are one student");
    }

    @Test
    void aCodeThatADetailNamesIsLinked() {
        PageSeen page = browser.get("/codes/WORKBOOK_NUMBER_ID?language=en");

        assertThat(page.follow("STUDENT_LIKELY").text("dd code")).isEqualTo("STUDENT_LIKELY");
    }

    @Test
    void thereIsNoPageForACodeThatThereIsNot() {
        assertThat(browser.get("/codes/NO_SUCH_CODE").status()).isEqualTo(404);
    }
}
