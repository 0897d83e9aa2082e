/** Connections to live systems and links between their courses, as people set them up. */
@NullMarked
package dev.passback.app.link;

import org.jspecify.annotations.NullMarked;
