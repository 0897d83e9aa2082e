package dev.passback.browser.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** JavaScript that looks at a page, in a file of its own beside these classes. */
final class Script {
    private Script() {}

    /** {@return the texts that a script gives} */
    @SuppressWarnings("unchecked") // it gives an array of texts
    static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }

    static String named(String name) {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
