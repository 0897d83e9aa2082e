/** Canvas gradebook files. */
@NullMarked
package dev.passback.files.canvas;

import org.jspecify.annotations.NullMarked;
