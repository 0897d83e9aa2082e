package dev.passback.browser.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe has against a page. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** {@return what breaks a rule of WCAG 2.2 AA or good practice, each with the element} */
    static List<String> against(Page page) {
        return told(new AxeBuilder(page).withTags(TAGS));
    }

    /** {@return texts that are hard to read} */
    static List<String> againstContrast(Page page) {
        return told(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> told(AxeBuilder builder) {
        return builder
                // without a second page for the result, which only frames of others need
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> told(rule, node)))
                .toList();
    }

    private static String told(Rule rule, CheckedNode node) {
        return rule.getId() + ": " + node.getFailureSummary() + "\n  " + node.getHtml();
    }
}
