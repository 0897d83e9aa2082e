/** The front doors: a path in, a score sheet, a gradebook or a roster out. */
@NullMarked
package dev.passback.files.read;

import org.jspecify.annotations.NullMarked;
