package dev.passback.browser.kit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The system's Chromium, started once for all tests of the JVM. */
final class Chromium implements AutoCloseable {
    /** As long as anything on a page may take to come; a machine that runs other tests too is slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-proxy-server",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path program = program();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    private static Path program() {
        Path program = Path.of(System.getenv().getOrDefault("PASSBACK_CHROMIUM", "/usr/bin/chromium-headless-shell"));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("there is no " + program + ". Install Chromium (on Debian: apt-get install"
                    + " chromium-headless-shell), or say in PASSBACK_CHROMIUM where it is.");
        }
        return program;
    }

    /** {@return a browser that knows nothing of the ones before: no cookies, nothing cached} */
    BrowserContext fresh(URI site, Look look) {
        BrowserContext context = browser.newContext(look.options().setBaseURL(site.toString()));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
