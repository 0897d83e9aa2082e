package dev.passback.app.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.web.Site;
import dev.passback.app.web.docs.Input.Place;
import dev.passback.app.web.page.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

class EndpointTest {
    private static final String SITE = "https://passback.example.edu";

    @Test
    void aRequestThatTakesNothingIsAnAddressWithAToken() {
        assertThat(endpoint("GET", "/api/v1/me", List.of(), Optional.empty()).curl(SITE))
                .isEqualTo("""
                        curl \\
                          -H "Authorization: Bearer $PASSBACK_TOKEN" \\
                          'https://passback.example.edu/api/v1/me'""");
    }

    @Test
    void theCommandSaysWhatIsRequiredInCapitals() {
        Endpoint endpoint = endpoint(
                "DELETE",
                "/api/v1/things/{the-name}/pins",
                List.of(
                        input(Place.PATH, "the-name", true),
                        input(Place.QUERY, "student", true),
                        input(Place.QUERY, "limit", false),
                        input(Place.HEADER, "Idempotency-Key", false)),
                Optional.empty());

        assertThat(endpoint.curl(SITE)).isEqualTo("""
                        curl -X DELETE \\
                          -H "Authorization: Bearer $PASSBACK_TOKEN" \\
                          'https://passback.example.edu/api/v1/things/THE_NAME/pins?student=STUDENT'""");
    }

    @Test
    void aFormGoesWithItsFiles() {
        Field file = new Field("file", Schemas.FILE, false, "", List.of());
        Endpoint endpoint = endpoint(
                "POST",
                "/api/v1/plans",
                List.of(new Input(Place.FORM, file, ""), input(Place.FORM, "rules", false)),
                Optional.of(new Body("multipart/form-data", List.of(file), "{}")));

        assertThat(endpoint.curl(SITE))
                .startsWith("curl \\")
                .contains("-F 'file=@FILE'")
                .doesNotContain("rules", "-d");
    }

    @Test
    void jsonIsQuotedForTheShell() {
        Endpoint endpoint = endpoint(
                "PUT",
                "/api/v1/policy",
                List.of(),
                Optional.of(new Body("application/json", List.of(), "{\"its\": \"it's\"}")));

        assertThat(endpoint.curl(SITE))
                .startsWith("curl -X PUT \\")
                .contains("-H 'Content-Type: application/json'", "-d '{\"its\": \"it'\\''s\"}'");
    }

    @Test
    void whatTheDescriptionSaysIsTextOnThePage() {
        String hostile = "\"'><script>alert(1)</script>`<b>`";
        Field field = new Field(hostile, hostile, true, hostile, List.of(hostile));
        Endpoint endpoint = new Endpoint(
                hostile,
                hostile,
                hostile,
                hostile,
                Span.of(hostile),
                List.of(new Input(Place.PATH, field, hostile), new Input(Place.QUERY, field, hostile)),
                Optional.of(new Body("application/json", List.of(field), "</textarea>" + hostile)),
                List.of(new Answer(
                        hostile,
                        hostile,
                        List.of(new Answer.Form(hostile, List.of(field)), new Answer.Form("text/plain", List.of())))));

        Context context = new Context(
                Locale.ENGLISH, Map.of("endpoint", endpoint, "open", Set.of(), "site", "https://" + hostile));
        Document page = Jsoup.parse(
                Site.shared().part(TemplateEngine.class).process("docs/endpoint", Set.of("endpoint"), context));

        assertThat(page.select("details")).hasSize(1);
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.select("details").attr("id")).isEqualTo(hostile);
        assertThat(page.select("textarea").text()).contains("<script>");
        assertThat(page.select("select[data-accept] option").eachText()).contains(hostile, "text/plain");
    }

    private static Endpoint endpoint(String method, String path, List<Input> inputs, Optional<Body> body) {
        return new Endpoint("id", method, path, "", List.of(), inputs, body, List.of());
    }

    private static Input input(Place place, String name, boolean required) {
        return new Input(place, new Field(name, "string", required, "", List.of()), "");
    }
}
