/** What Passback wrote last, by gradebook, item and student: one of the three values that decide about a cell. */
@NullMarked
package dev.passback.ledger;

import org.jspecify.annotations.NullMarked;
