/** Score files and gradebook files: reading what people have in hand, and writing what a gradebook takes at the first try. */
@NullMarked
package dev.passback.files;

import org.jspecify.annotations.NullMarked;
