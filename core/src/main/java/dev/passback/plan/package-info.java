/** The exact changes that a transfer would make, and why. */
@NullMarked
package dev.passback.plan;

import org.jspecify.annotations.NullMarked;
