package dev.passback.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks of pages are to find, they find on a page that was spoilt; and what is right, they let be. */
@ExtendWith(Visiting.class)
class ChecksTest {
    private static final String WIDE_TABLE = """
            () => {
              const cells = tag => Array.from({length: 30}, (_, i) => `<${tag}>Assignment ${i}</${tag}>`).join('');
              document.querySelector('main').innerHTML = `<h1>Scores</h1><div class="scroll" tabindex="0" role="region"
                aria-label="Scores"><table><caption>Scores</caption><thead><tr>${cells('th')}</tr></thead>
                <tbody><tr>${cells('td')}</tr></tbody></table></div>`;
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    document.documentElement.removeAttribute('lang')                       | html-has-lang
                    document.querySelector('h1').style.color = '#999'                      | color-contrast
                    document.querySelector('main').innerHTML += '<img src="/favicon.svg">' | image-alt
                    document.querySelector('label span').remove()                          | label
                    """)
    void axeFindsIt(String spoils, String told, Visitors visitors) {
        assertThat(Axe.against(spoilt(visitors, Look.USUAL, spoils)))
                .anySatisfy(text -> assertThat(text).startsWith(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    document.querySelector('button').style.outline = 'none'               | does not show its focus: <button
                    document.querySelector('button').style.outline = '3px solid #ddd'     | shows its focus too weakly: <button
                    document.querySelector('button').tabIndex = -1                        | is not reached: <button
                    document.querySelector('button').style.cssText = 'position: fixed; top: -9rem' | has the focus out of sight: <button
                    """)
    void theKeyboardFindsIt(String spoils, String told, Visitors visitors) {
        Page page = spoilt(visitors, Look.USUAL, spoils);

        assertThat(new Keyboard(page).walk()).singleElement().asString().startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    document.querySelector('header').style.setProperty('display', 'block', 'important') | is printed: <header
                    document.querySelector('h1').style.color = '#eee'                                   | color-contrast
                    document.querySelector('main').innerHTML += '<table><tr><td>1</td></tr></table>'   | is cut: <table
                    """)
    void paperShowsIt(String spoils, String told, Visitors visitors) {
        Page page = spoilt(visitors, Look.USUAL.paper(), spoils);
        page.evaluate("document.querySelectorAll('table').forEach(table => table.style.width = '3000px')");

        assertThat(Paper.wrong(page)).anySatisfy(text -> assertThat(text).startsWith(told));
    }

    @Test
    void aTableThatIsTooWideForTheWindowIsFoundUnlessItScrollsByItself(Visitors visitors) {
        Page page = spoilt(visitors, Look.USUAL.narrow(), "(" + WIDE_TABLE + ")()");
        assertThat(sticksOut(page)).isEmpty();
        assertThat(page.locator("table").boundingBox().width)
                .isGreaterThan(2 * Look.USUAL.narrow().width());

        page.evaluate("document.querySelector('.scroll').className = ''");

        assertThat(sticksOut(page)).anySatisfy(text -> assertThat(text).contains("<table"));
    }

    @Test
    void aTableThatScrollsIsPrintedWhole(Visitors visitors) {
        Page page = spoilt(visitors, Look.USUAL.paper().dark(), "(" + WIDE_TABLE + ")()");

        assertThat(Paper.wrong(page)).isEmpty();
    }

    private static List<String> sticksOut(Page page) {
        return Script.strings(page, Script.named("sticks-out.js"));
    }

    private static Page spoilt(Visitors visitors, Look look, String spoils) {
        Page page = visitors.come(look).opens("/sign-in").page();
        page.evaluate("() => { " + spoils + " }");
        return page;
    }
}
