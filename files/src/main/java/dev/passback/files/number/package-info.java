/** How a file writes numbers, and reading them exactly. */
@NullMarked
package dev.passback.files.number;

import org.jspecify.annotations.NullMarked;
