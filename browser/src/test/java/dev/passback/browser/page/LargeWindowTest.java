package dev.passback.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody can use every page on a large window, in English, with the keyboard and on paper. */
@ExtendWith(Visiting.class)
class LargeWindowTest {
    static Stream<PageKind> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isUsable(PageKind kind, Visitors visitors) throws Exception {
        Visitor visitor = kind.visit().by(visitors, Look.USUAL);
        SoftAssertions softly = new SoftAssertions();

        Usable.require(visitor, Look.USUAL, softly);
        softly.assertThat(Links.broken(visitor.page())).as("links").isEmpty();
        visitor.looks(Look.USUAL.zoomed().dark());
        softly.assertThat(new Keyboard(visitor.page()).walk())
                .as("the keyboard")
                .isEmpty();
        visitor.looks(Look.USUAL.paper().dark());
        softly.assertThat(Paper.wrong(visitor.page())).as("on paper").isEmpty();

        softly.assertAll();
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation(Visitors visitors) {
        Visitor visitor = visitors.come(Site.shared().person(Role.INSTRUCTOR), Look.USUAL)
                .opens("/")
                .keys("Tab", "Enter");

        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("content");
    }
}
