/** From a sheet's column to a grade item; totals. */
@NullMarked
package dev.passback.mapping;

import org.jspecify.annotations.NullMarked;
