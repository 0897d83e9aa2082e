/** What holds of every page, whatever it shows: everybody can use it, at every width, by keyboard and on paper. */
@org.jspecify.annotations.NullMarked
package dev.passback.browser.page;
