/** Moodle as a source of scores, over its web services. What is said of Moodle was measured on 4.5.5+ unless marked. */
@NullMarked
package dev.passback.connectors.moodle;

import org.jspecify.annotations.NullMarked;
