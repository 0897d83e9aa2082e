/** Moodle grade files. */
@NullMarked
package dev.passback.files.moodle;

import org.jspecify.annotations.NullMarked;
