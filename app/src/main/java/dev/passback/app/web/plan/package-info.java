/** Plans in the making, as the steps of the wizard and the API have them: found for a person, changed, and opened. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.plan;
