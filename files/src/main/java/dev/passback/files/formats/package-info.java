/** The one place that lists the gradebook formats. */
@NullMarked
package dev.passback.files.formats;

import org.jspecify.annotations.NullMarked;
