/** Plans in the making: what a person has chosen so far on the way from a file to a transfer. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.draft;
