/** Upload files against the importers that they are made for. */
@NullMarked
package dev.passback.files.upload;

import org.jspecify.annotations.NullMarked;
