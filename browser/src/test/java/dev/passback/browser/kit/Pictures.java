package dev.passback.browser.kit;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/** Screenshots for the documentation: made by the tests, where {@code -Dpassback.pictures=FOLDER} asks for them. */
final class Pictures {
    private static final Optional<Path> FOLDER = Optional.ofNullable(System.getProperty("passback.pictures"))
            .map(folder -> Path.of("..").resolve(folder));

    private Pictures() {}

    static void take(Page page, String name) {
        FOLDER.ifPresent(folder -> {
            // no empty window below a short page
            double height = Math.min(page.locator("body").boundingBox().height, page.viewportSize().height);
            page.screenshot(new Page.ScreenshotOptions()
                    .setClip(0, 0, page.viewportSize().width, height)
                    .setPath(folder.resolve(name + ".png")));
        });
    }
}
