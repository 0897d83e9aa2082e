package dev.passback.browser.kit;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/**
 * How somebody looks at pages.
 *
 * @param width of the window, in pixels of the page
 * @param scale how many pixels of the screen one pixel of the page has
 * @param language what they read, as their browser asks for it
 * @param scripts whether their browser runs JavaScript
 */
public record Look(int width, int height, double scale, ColorScheme colours, String language, boolean scripts) {
    public static final Look USUAL = new Look(1280, 800, 1, ColorScheme.LIGHT, "en-GB", true);

    /** As wide as the pictures of the documentation. */
    public static final Look PICTURE = new Look(1200, 900, 1, ColorScheme.LIGHT, "en-GB", true);

    /** {@return on a small telephone} */
    public Look narrow() {
        return new Look(360, 740, 1, colours, language, scripts);
    }

    /** {@return with a window of 1280 pixels, zoomed to 200 %} */
    public Look zoomed() {
        return new Look(640, 400, 2, colours, language, scripts);
    }

    /** {@return with a page as wide as A4 paper has room for} */
    public Look paper() {
        return new Look(718, 1020, 1, colours, language, scripts);
    }

    public Look light() {
        return new Look(width, height, scale, ColorScheme.LIGHT, language, scripts);
    }

    public Look dark() {
        return new Look(width, height, scale, ColorScheme.DARK, language, scripts);
    }

    public Look spanish() {
        return new Look(width, height, scale, colours, "es-ES", scripts);
    }

    public Look withoutScripts() {
        return new Look(width, height, scale, colours, language, false);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(scale)
                .setColorScheme(colours)
                .setLocale(language)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** {@return size and scale as Chromium's own protocol has them} */
    JsonObject metrics() {
        JsonObject metrics = new JsonObject();
        metrics.addProperty("width", width);
        metrics.addProperty("height", height);
        metrics.addProperty("deviceScaleFactor", scale);
        metrics.addProperty("mobile", false);
        return metrics;
    }

    @Override
    public String toString() {
        return width + " pixels" + (scale == 1 ? "" : " × " + (int) scale) + ", "
                + colours.name().toLowerCase(Locale.ROOT) + ", " + language
                + (scripts ? "" : ", without JavaScript");
    }
}
