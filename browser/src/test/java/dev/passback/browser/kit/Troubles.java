package dev.passback.browser.kit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no page may do: write an error on the console, break the content security policy, or ask anybody but us. */
final class Troubles {
    private final String site;
    private final Set<String> refused = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    Troubles(BrowserContext context, URI site) {
        this.site = site.toString();
        context.onConsoleMessage(this::said);
        context.onWebError(error -> found.add("a script failed: " + error.error()));
        context.onRequest(this::asked);
    }

    /** Takes it that this address is answered by an error page, about which Chromium complains. */
    void expectRefusal(String address) {
        refused.add(address);
    }

    private void said(ConsoleMessage message) {
        String where = message.location().replaceFirst(":\\d+:\\d+$", "");
        if (message.type().equals("error") && !refused.contains(where)) {
            found.add("on the console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void asked(Request request) {
        String address = request.url();
        if (!address.startsWith(site) && !address.startsWith("data:") && !address.startsWith("about:")) {
            found.add("asked elsewhere: " + address);
        }
    }

    /** {@return what was found since it was asked last} */
    List<String> taken() {
        List<String> taken = List.copyOf(found);
        found.clear();
        return taken;
    }
}
