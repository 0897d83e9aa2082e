/** What people come for, from the first page to the last. */
@org.jspecify.annotations.NullMarked
package dev.passback.browser.flow;
