/** From drafts to plans and transfers, on the one road. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.drafting;
