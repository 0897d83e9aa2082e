package dev.passback.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StaticFilesTest {
    private final Site site = Site.shared();

    @Test
    void everyStyleAndScriptThatAPageAsksForIsThere() {
        Browser browser = site.signedIn(Role.INSTRUCTOR);

        List<String> asked = Stream.of("/", "/api/docs/plans")
                .map(path -> browser.get(path).document())
                .flatMap(StaticFilesTest::files)
                .distinct()
                .toList();

        assertThat(asked)
                .hasSizeGreaterThan(3)
                .allSatisfy(file ->
                        assertThat(site.stranger().get(file).status()).as(file).isEqualTo(200));
    }

    private static Stream<String> files(Document page) {
        return Stream.concat(
                page.select("link[href]").eachAttr("href").stream(),
                page.select("script[src]").eachAttr("src").stream());
    }
}
