/** Writing CSV: the form of every file that Passback writes, and the file of rows that came back. */
@NullMarked
package dev.passback.files.csv;

import org.jspecify.annotations.NullMarked;
