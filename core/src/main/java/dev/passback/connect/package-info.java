/** The seam: what a source of scores and a gradebook must be able to do. */
@NullMarked
package dev.passback.connect;

import org.jspecify.annotations.NullMarked;
