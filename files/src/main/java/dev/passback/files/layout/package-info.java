/** The layouts of score files and gradebook exports, a file each, and what they have in common. */
@NullMarked
package dev.passback.files.layout;

import org.jspecify.annotations.NullMarked;
