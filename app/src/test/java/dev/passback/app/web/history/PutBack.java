package dev.passback.app.web.history;

import dev.passback.app.serve.Patience;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;

/** Putting a transfer back, as somebody does who waits for it. */
record PutBack(Browser browser, String path) {

    /** {@return the page to which it leads: the undo, or why it did not begin} */
    PageSeen carriedOut(PageSeen asked) throws Exception {
        asked.submit(path + "/undo");
        Patience.until(
                "the end of the undo",
                () -> !browser.get(path + "/undoing").path().endsWith("/undoing"));
        return browser.get(path + "/undoing");
    }
}
