package dev.passback.browser.page;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks through a page with the tabulator, as somebody without a mouse does. */
final class Keyboard {
    /** Enough for every page but one that shows thousands of things at once, which none should. */
    private static final int MOST = 1000;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** {@return what cannot be reached, and what does not show that it has been} */
    List<String> walk() {
        page.evaluate(Script.named("keyboard.js"));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            Map<?, ?> step = (Map<?, ?>) page.evaluate("keyboard.step()");
            if (step.get("wrong") instanceof String text) {
                wrong.add(text);
            }
            if (Boolean.TRUE.equals(step.get("done"))) {
                wrong.addAll(Script.strings(page, "keyboard.missed()"));
                return wrong;
            }
        }
        wrong.add("after " + MOST + " steps there is still more");
        return wrong;
    }
}
