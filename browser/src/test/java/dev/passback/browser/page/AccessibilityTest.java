package dev.passback.browser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
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
    /** Both languages, both colours, and every width, without each with each. */
    private static final List<Look> LOOKS = List.of(
            Look.USUAL,
            Look.USUAL.dark().spanish(),
            Look.USUAL.narrow().spanish(),
            Look.USUAL.zoomed().dark());

    static Stream<Arguments> pagesInEveryLook() {
        return Pages.all().flatMap(page -> LOOKS.stream().map(look -> arguments(page, look)));
    }

    static Stream<PageKind> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryLook")
    void axeFindsNothingAndNobodyScrollsSideways(PageKind kind, Look look, Visitors visitors) {
        Page page = kind.visit().by(visitors, look).page();

        assertThat(page.locator("html").getAttribute("lang"))
                .isEqualTo(look.language().substring(0, 2));
        assertThat(Axe.against(page)).isEmpty();
        assertThat(Script.strings(page, Script.named("sticks-out.js"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingIsReachedByTheKeyboardAndShowsItsFocus(PageKind kind, Visitors visitors) {
        Keyboard keyboard =
                new Keyboard(kind.visit().by(visitors, Look.USUAL.dark()).page());

        assertThat(keyboard.walk()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void printsWithoutNavigationAndWithWholeTables(PageKind kind, Visitors visitors) {
        Page page = kind.visit().by(visitors, Look.USUAL.paper().dark()).page();

        assertThat(Paper.wrong(page)).isEmpty();
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation(Visitors visitors) {
        Visitor visitor = visitors.come(Site.shared().person(Role.INSTRUCTOR), Look.USUAL)
                .opens("/")
                .keys("Tab", "Enter");

        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("content");
    }
}
