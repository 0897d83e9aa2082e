/** OpenEduCat as a place where scores count: its examination module, or the gradebook of its Enterprise edition. */
@NullMarked
package dev.passback.connectors.openeducat;

import org.jspecify.annotations.NullMarked;
