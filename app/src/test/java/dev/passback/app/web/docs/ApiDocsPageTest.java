package dev.passback.app.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDocsPageTest {
    private static final Site SITE = Site.shared();

    private final Browser browser = SITE.signedIn(Role.AUDITOR);

    @Test
    void everyRequestOfTheDescriptionStandsThereInEveryLanguage() {
        JsonNode description = JsonMapper.shared()
                .readTree(SITE.stranger().get("/api/v1/openapi.json").bytes());
        List<String> described = description
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + " "
                                + operation.getValue().path("summary").asString()))
                .toList();
        for (String language : new String[] {"en", "es"}) {
            PageSeen page = browser.get("/api/docs?language=" + language);

            assertThat(page.texts("details.endpoint > summary"))
                    .hasSizeGreaterThan(50)
                    .containsExactlyInAnyOrderElementsOf(described);
            assertThat(page.text()).doesNotContain("??", "$ref");
        }
        assertThat(description.path("servers").path(0).path("url").asString(""))
                .isEqualTo(SITE.address().toString().replaceFirst("/$", ""));
    }

    @Test
    void aRequestTellsWhatItTakesAndGives() {
        Element made = browser.get("/api/docs?language=en").document().getElementById("plans-make");

        assertThat(made.text())
                .contains(
                        "Nothing is written. Needs the scope transfer",
                        "transfer",
                        "The score file.",
                        "201",
                        "verdict",
                        "4XX",
                        "When it is not done");
        assertThat(made.select("input[type=file]").eachAttr("name")).containsExactly("file", "export");
        assertThat(made.select("select[name=blanks] option").eachText()).contains("leave", "zero", "clear");
        assertThat(made.select("pre").text())
                .contains("-F 'file=@FILE'", SITE.address().resolve("/api/v1/plans") + "'");
    }

    @Test
    void whatIsAskedForIsOpen() {
        PageSeen page = browser.get("/api/docs?open=me-show&open=plans-make");

        assertThat(page.document().select("details[open]").eachAttr("id"))
                .containsExactlyInAnyOrder("me-show", "plans-make");
    }

    @Test
    void noFormOfItLeadsAnywhereByItself() {
        assertThat(browser.get("/api/docs").document().select("form.try"))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.attr("method")).isEqualTo("dialog"));
        assertThat(browser.get("/api/docs").document().select("#token").attr("name"))
                .isEmpty();
    }

    @Test
    void itIsForWhoeverIsSignedIn() {
        assertThat(SITE.stranger().get("/api/docs").path()).isEqualTo("/sign-in");
    }
}
