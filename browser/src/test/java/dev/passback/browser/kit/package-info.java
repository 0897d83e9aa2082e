/** A person at a real browser: Chromium, driven by Playwright. */
@org.jspecify.annotations.NullMarked
package dev.passback.browser.kit;
