/** A simulated OpenEduCat, for tests and for trying things out without a college at hand. */
@NullMarked
package dev.passback.sandbox.openeducat;

import org.jspecify.annotations.NullMarked;
