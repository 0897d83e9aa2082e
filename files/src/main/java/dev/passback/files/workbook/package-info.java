/** Reading .xlsx workbooks within bounds, straight from their parts. */
@NullMarked
package dev.passback.files.workbook;

import org.jspecify.annotations.NullMarked;
