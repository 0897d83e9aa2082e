/** The way from a score file to a transfer and its report, a page for each step and one address for each plan. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.wizard;
