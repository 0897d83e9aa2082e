/** Cycles of links: one at a time for each, resumed where they were cut off, stopped by guards, reported with their cost. */
@NullMarked
package dev.passback.app.sync;

import org.jspecify.annotations.NullMarked;
