/** What finding codes mean and how each is repaired, as the documentation says it. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.codes;
