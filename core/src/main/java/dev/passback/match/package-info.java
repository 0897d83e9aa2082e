/** From a sheet's student to a roster's student. */
@NullMarked
package dev.passback.match;

import org.jspecify.annotations.NullMarked;
