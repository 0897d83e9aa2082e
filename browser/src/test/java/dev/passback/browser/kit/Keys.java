package dev.passback.browser.kit;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;

/** Somebody who has a keyboard and nothing else. */
public final class Keys {
    /** More than any page has to go past. */
    private static final int FAR = 200;

    private final Visitor visitor;

    public Keys(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes to a button or link and presses it. */
    public void enters(AriaRole role, String name) {
        goTo(visitor.named(role, name));
        visitor.keys("Enter");
    }

    /** Goes to where a file is chosen, and chooses it. */
    public void choosesFile(String label, String name, byte[] content) {
        goTo(visitor.page().getByLabel(label));
        FileChooser chooser = visitor.page().waitForFileChooser(() -> visitor.keys("Space"));
        chooser.setFiles(new FilePayload(name, "text/csv", content));
    }

    private void goTo(Locator place) {
        for (int i = 0; i < FAR; i++) {
            if ((Boolean) place.evaluate("it => it === document.activeElement")) {
                return;
            }
            visitor.keys("Tab");
        }
        Assertions.fail("the keyboard does not lead to " + place);
    }
}
