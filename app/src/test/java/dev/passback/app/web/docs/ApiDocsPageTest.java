package dev.passback.app.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDocsPageTest {
    private static final Site SITE = Site.shared();

    private static final Map<String, String> SPANISH = JsonMapper.shared()
            .readValue(
                    Path.of("src/main/resources/messages/api_es.json").toFile(),
                    new TypeReference<Map<String, String>>() {});
    private static final int LONGEST = 64 * 1024;

    private final Browser browser = SITE.signedIn(Role.AUDITOR);

    @Test
    void everyRequestOfTheDescriptionIsListedInEveryLanguage() {
        for (String language : new String[] {"en", "es"}) {
            PageSeen page = browser.get("/api/docs?language=" + language);

            assertThat(page.texts("main li"))
                    .hasSizeGreaterThan(50)
                    .containsExactlyInAnyOrderElementsOf(
                            described(text -> language.equals("en") ? text : SPANISH.get(text)));
            assertThat(page.text()).doesNotContain("??", "$ref");
            assertThat(page.bytes()).hasSizeLessThan(LONGEST);
        }
    }

    private static List<String> described(UnaryOperator<String> words) {
        return description()
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + " "
                                + words.apply(
                                        operation.getValue().path("summary").asString())))
                .toList();
    }

    @Test
    void whatProgramsGetStaysAsItIsWhoeverReadsThePages() {
        JsonNode before = description();
        browser.get("/api/docs/me?language=es");

        assertThat(JsonMapper.shared()
                        .readTree(browser.get("/api/v1/openapi.json").bytes()))
                .isEqualTo(before);
        assertThat(before.path("servers").path(0).path("url").asString(""))
                .isEqualTo(SITE.address().toString().replaceFirst("/$", ""));
    }

    @Test
    void noEnglishIsLeftInSpanish() {
        List<String> topics =
                browser.get("/api/docs?language=es").document().select("h2 > a").eachAttr("href");

        assertThat(topics).isNotEmpty().allSatisfy(topic -> {
            // names of fields and choices are the same in every language
            List<String> said = browser.get(topic).document().select("main :not(code, option, dt)").stream()
                    .map(Element::text)
                    .toList();
            assertThat(said).doesNotContainAnyElementsOf(SPANISH.keySet());
            assertThat(said).containsAnyElementsOf(SPANISH.values());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyTopicTellsWhatIsListedOfIt(String language) {
        PageSeen list = browser.get("/api/docs?language=" + language);

        assertThat(list.document().select("main section:has(h2 > a)"))
                .hasSizeGreaterThan(10)
                .allSatisfy(section -> {
                    PageSeen topic = browser.get(section.selectFirst("h2 > a").attr("href") + "?language=" + language);
                    assertThat(topic.text("h1")).isEqualTo(section.select("h2").text());
                    assertThat(topic.texts("details.endpoint > summary"))
                            .containsExactlyElementsOf(section.select("li").eachText());
                    assertThat(topic.text()).doesNotContain("??", "$ref");
                    assertThat(topic.bytes()).hasSizeLessThan(LONGEST);
                });
    }

    @Test
    void whatIsListedLeadsToItsDetails() {
        List<String> links =
                browser.get("/api/docs").document().select("main li > a").eachAttr("href");

        assertThat(links)
                .contains("/api/docs/link-cells?open=link-cells-decide#link-cells-decide")
                .allMatch(link -> link.endsWith(link.replaceFirst(".*open=(.*)#.*", "?open=$1#$1")));
    }

    @Test
    void aRequestTellsWhatItTakesAndGives() {
        Element made = browser.get("/api/docs/plans?language=en").document().getElementById("plans-make");

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
    void whatHoldsOfAllIsToldOnce() {
        PageSeen list = browser.get("/api/docs?language=en");

        assertThat(list.texts("#problem ~ dl dt")).contains("code", "repair");
        assertThat(list.texts("#token ~ dl dt")).containsExactly("read", "transfer", "manage", "admin");
        assertThat(browser.get("/api/docs/plans").document().select("a[href=/api/docs#problem]"))
                .isNotEmpty();
    }

    @Test
    void whatIsAskedForIsOpen() {
        PageSeen page = browser.get("/api/docs/plans?open=plans-show&open=plans-make");

        assertThat(page.document().select("details[open]").eachAttr("id"))
                .containsExactlyInAnyOrder("plans-show", "plans-make");
    }

    @Test
    void noFormOfItLeadsAnywhereByItself() {
        PageSeen page = browser.get("/api/docs/plans");

        assertThat(page.document().select("form.try")).isNotEmpty().allSatisfy(form -> assertThat(form.attr("method"))
                .isEqualTo("dialog"));
        assertThat(page.document().select("#token"))
                .singleElement()
                .satisfies(token -> assertThat(token.attr("name")).isEmpty())
                .satisfies(token -> assertThat(token.closest("form")).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"about-plans", "plans-make", "link%20cells", "%C3%A9+%25zz", "plans/plans-make"})
    void aTopicThatThereIsNotIsNotFound(String topic) {
        assertThat(browser.get("/api/docs/" + topic).status()).isEqualTo(404);
    }

    @Test
    void itIsForWhoeverIsSignedIn() {
        assertThat(SITE.stranger().get("/api/docs").path()).isEqualTo("/sign-in");
        assertThat(SITE.stranger().get("/api/docs/plans").path()).isEqualTo("/sign-in");
    }

    private static JsonNode description() {
        return JsonMapper.shared()
                .readTree(SITE.stranger().get("/api/v1/openapi.json").bytes());
    }
}
