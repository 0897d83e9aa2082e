package dev.passback.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** A page as it is printed. */
final class Paper {
    private Paper() {}

    /** {@return what is printed in vain, is not printed whole, or cannot be read on paper} */
    static List<String> wrong(Page page) {
        page.evaluate("window.tables = [...document.querySelectorAll('table')].filter(it => it.checkVisibility())");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> wrong = new ArrayList<>(Script.strings(page, Script.named("paper.js")));
        wrong.addAll(Axe.againstContrast(page));
        return wrong;
    }
}
