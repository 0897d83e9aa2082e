/** What administrators set for the whole installation. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.settings;
