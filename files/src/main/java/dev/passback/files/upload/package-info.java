/** The seam of the upload files: what every gradebook's file must answer, and what the formats share. */
@NullMarked
package dev.passback.files.upload;

import org.jspecify.annotations.NullMarked;
