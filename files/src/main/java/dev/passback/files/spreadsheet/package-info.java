/** Text that a spreadsheet program would run, and how it is made harmless. */
@NullMarked
package dev.passback.files.spreadsheet;

import org.jspecify.annotations.NullMarked;
