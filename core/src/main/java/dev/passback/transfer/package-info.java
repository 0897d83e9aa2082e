/** Carrying a plan out, journalled, and putting it back. */
@NullMarked
package dev.passback.transfer;

import org.jspecify.annotations.NullMarked;
