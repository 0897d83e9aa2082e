/** What the headers of files mean, whatever they are called. */
@NullMarked
package dev.passback.files.heading;

import org.jspecify.annotations.NullMarked;
