package dev.passback.browser.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** Walks through a page with the tabulator, as somebody without a mouse does. */
final class Keyboard {
    /** Enough for every page but one that shows thousands of things at once, which none should. */
    private static final int MOST = 1000;

    private static final int AT_ONCE = 10;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** {@return what cannot be reached, and what does not show that it has been} */
    List<String> walk() {
        page.evaluate(Script.named("keyboard.js"));
        for (int i = 0; i < MOST; i += AT_ONCE) {
            for (int j = 0; j < AT_ONCE; j++) {
                page.keyboard().press("Tab");
            }
            if (Boolean.TRUE.equals(page.evaluate("keyboard.isRound()"))) {
                return Script.strings(page, "keyboard.wrong()");
            }
        }
        return List.of("after " + MOST + " steps there is still more");
    }
}
