/** From bytes to a table of texts: encoding, delimiter, header, ragged rows. */
@NullMarked
package dev.passback.files.table;

import org.jspecify.annotations.NullMarked;
