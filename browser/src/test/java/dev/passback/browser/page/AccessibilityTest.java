package dev.passback.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everybody can use every page: WCAG 2.2 AA as far as a program can tell. A page is loaded once in each language and then
 * looked at in every way, since what differs between them is in the stylesheet.
 */
@ExtendWith(Visiting.class)
class AccessibilityTest {
    /** A small telephone, a window of 1280 pixels at 200 %, and the same without. */
    private static final List<Integer> WIDTHS = List.of(360, 640, 1280);

    static Stream<PageKind> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onALargeWindowInEnglishWithTheKeyboardAndOnPaper(PageKind kind, Visitors visitors) throws Exception {
        Visitor visitor = kind.visit().by(visitors, Look.USUAL);
        SoftAssertions softly = new SoftAssertions();

        requireUsable(visitor, Look.USUAL, softly);
        visitor.looks(Look.USUAL.zoomed().dark());
        softly.assertThat(new Keyboard(visitor.page()).walk())
                .as("the keyboard")
                .isEmpty();
        visitor.looks(Look.USUAL.paper().dark());
        softly.assertThat(Paper.wrong(visitor.page())).as("on paper").isEmpty();

        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onASmallTelephoneInSpanish(PageKind kind, Visitors visitors) throws Exception {
        Look look = Look.USUAL.narrow().dark().spanish();
        SoftAssertions softly = new SoftAssertions();

        requireUsable(kind.visit().by(visitors, look), look, softly);

        softly.assertAll();
    }

    /** axe finds nothing, in light and dark, and nobody scrolls sideways. */
    static void requireUsable(Visitor visitor, Look look, SoftAssertions softly) {
        Page page = visitor.page();
        softly.assertThat(page.locator("html").getAttribute("lang"))
                .isEqualTo(look.language().substring(0, 2));
        softly.assertThat(Axe.against(page)).as("axe at %s", look).isEmpty();
        Look other = look.colours() == ColorScheme.LIGHT ? look.dark() : look.light();
        visitor.looks(other);
        softly.assertThat(Axe.againstContrast(page)).as("axe at %s", other).isEmpty();
        for (int width : WIDTHS) {
            page.setViewportSize(width, look.height());
            softly.assertThat(Script.strings(page, Script.named("sticks-out.js")))
                    .as("at %d pixels", width)
                    .isEmpty();
        }
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation(Visitors visitors) {
        Visitor visitor = visitors.come(Site.shared().person(Role.INSTRUCTOR), Look.USUAL)
                .opens("/")
                .keys("Tab", "Enter");

        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("content");
    }
}
