package dev.passback.browser.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What axe has against a page. Its script is brought to a page once, and tells only what is wrong. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = axe();

    private Axe() {}

    /** {@return what breaks a rule of WCAG 2.2 AA or good practice, each with the element} */
    static List<String> against(Page page) {
        return told(page, Map.of("type", "tag", "values", TAGS));
    }

    /** {@return texts that are hard to read} */
    static List<String> againstContrast(Page page) {
        return told(page, Map.of("type", "rule", "values", List.of("color-contrast")));
    }

    @SuppressWarnings("unchecked") // it gives an array of texts
    private static List<String> told(Page page, Map<String, Object> what) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(Script.named("axe.js"), what);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
