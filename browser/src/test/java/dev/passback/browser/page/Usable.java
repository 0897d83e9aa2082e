package dev.passback.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visitor;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * What holds of a page that everybody can use: WCAG 2.2 AA as far as a program can tell. A page is loaded once in each
 * language and then looked at in every way, since what differs between them is in the stylesheet.
 */
final class Usable {
    /** A small telephone, a window of 1280 pixels at 200 %, and the same without. */
    private static final List<Integer> WIDTHS = List.of(360, 640, 1280);

    private Usable() {}

    /** axe finds nothing, in light and dark, and nobody scrolls sideways. */
    static void require(Visitor visitor, Look look, SoftAssertions softly) {
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
}
