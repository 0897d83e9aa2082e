package dev.passback.browser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody can use every page: WCAG 2.2 AA as far as a program can tell. */
@ExtendWith(Visiting.class)
class AccessibilityTest {
    /** On a large window and on a small telephone; each is then looked at in the other colours and widths too. */
    private static final List<Look> LOOKS =
            List.of(Look.USUAL, Look.USUAL.narrow().dark().spanish());
    /** A small telephone, a window of 1280 pixels at 200 %, and the same without. */
    private static final List<Integer> WIDTHS = List.of(360, 640, 1280);

    static Stream<Arguments> pagesInEveryLook() {
        return Pages.all().flatMap(page -> LOOKS.stream().map(look -> arguments(page, look)));
    }

    static Stream<PageKind> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryLook")
    void axeFindsNothingInLightAndDarkAndNobodyScrollsSideways(PageKind kind, Look look, Visitors visitors)
            throws Exception {
        Page page = kind.visit().by(visitors, look).page();

        assertThat(page.locator("html").getAttribute("lang"))
                .isEqualTo(look.language().substring(0, 2));
        List<String> wrong = new ArrayList<>(Axe.against(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other(look.colours())));
        wrong.addAll(Axe.againstContrast(page));
        for (int width : WIDTHS) {
            page.setViewportSize(width, look.height());
            wrong.addAll(Script.strings(page, Script.named("sticks-out.js")));
        }
        assertThat(wrong).as("%s at %s", kind, look).isEmpty();
    }

    private static ColorScheme other(ColorScheme colours) {
        return colours == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingIsReachedByTheKeyboardAndShowsItsFocus(PageKind kind, Visitors visitors) throws Exception {
        Page page = kind.visit().by(visitors, Look.USUAL.zoomed().dark()).page();

        assertThat(new Keyboard(page).walk()).as("%s", kind).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void printsWithoutNavigationAndWithWholeTables(PageKind kind, Visitors visitors) throws Exception {
        Page page = kind.visit().by(visitors, Look.USUAL.paper().dark()).page();

        assertThat(Paper.wrong(page)).as("%s", kind).isEmpty();
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation(Visitors visitors) {
        Visitor visitor = visitors.come(Site.shared().person(Role.INSTRUCTOR), Look.USUAL)
                .opens("/")
                .keys("Tab", "Enter");

        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("content");
    }
}
